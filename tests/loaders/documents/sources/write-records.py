"""Writes mails, a mailbox, feeds, tables, JSON, Zotero RDF and archives with Python's own writers."""
import csv
import gzip
import io
import json
import mailbox
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path
from xml.etree import ElementTree as xml

out = Path(sys.argv[1])
LEAD = 'The ferry between Port Alder and Saint Brendan resumed service on Sunday, the company said. Around 1,200 passengers were waiting.'
REST = 'Further storms are expected on Thursday, the weather service said. Wind speeds of up to 110 kilometres an hour are possible in the northern part of the strait.'
STOPS = 'The island council of Saint Brendan voted on Tuesday to buy a second boat for 7.5 million euros, Mayor Anna Kowalczyk said after the meeting.'
TITLE = 'Ferry service resumes after four days of storm'


def letter(subject, number, charset='utf-8', html=True):
    mail = EmailMessage()
    mail['From'] = 'Łucja Zielińska <lucja@daily.example>'
    mail['To'] = 'Desk <desk@daily.example>'
    mail['Date'] = 'Mon, 12 Feb 2024 08:15:00 +0100'
    mail['Subject'] = subject
    mail['Message-ID'] = f'<{number}@daily.example>'
    mail.set_content(f'{LEAD}\n\nCafé owners on the quay were relieved.\n\n{REST}\n', charset=charset)
    if html:
        mail.add_alternative(f'<html><body><h1>{subject}</h1><p>{LEAD}</p><table><tr><td><p>Café owners on the quay were relieved.</p></td></tr></table><p>{REST}</p><script>alert(1)</script></body></html>', subtype='html')
    return mail


mail = letter(TITLE, 1)
mail.add_attachment((out / 'pandoc.docx').read_bytes(), maintype='application', subtype='vnd.openxmlformats-officedocument.wordprocessingml.document', filename='winter boats.docx')
(out / 'python.eml').write_bytes(bytes(mail))
(out / 'python-plain.eml').write_bytes(bytes(letter('Überfahrt nach vier Tagen wieder möglich', 2, 'iso-8859-1', html=False)))
(out / 'python.mbox').unlink(missing_ok=True)
box = mailbox.mbox(out / 'python.mbox')
for number in (3, 4):
    message = mailbox.mboxMessage(letter(f'{TITLE}, part {number}', number, html=False))
    message.set_from('MAILER-DAEMON Mon Feb 12 08:15:00 2024')
    box.add(message)
box.close()

rows = [
    {'id': 'a-17', 'headline': TITLE, 'date_published': '2024-02-11', 'source': 'Harbour News', 'author': 'Jane Doe', 'url': 'https://harbour.example/ferry', 'body': f'{LEAD}\n\n{REST}'},
    {'id': 'a-18', 'headline': 'Island council votes for a second boat', 'date_published': '2024-02-13', 'source': 'Harbour News', 'author': 'Jonas Weber', 'url': 'https://harbour.example/boat', 'body': STOPS},
]
with open(out / 'python.csv', 'w', newline='', encoding='utf-8') as file:
    writer = csv.DictWriter(file, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
with open(out / 'python-semicolon.csv', 'w', newline='', encoding='cp1252') as file:
    writer = csv.writer(file, delimiter=';')
    writer.writerow(['Titel', 'Datum', 'Text'])
    writer.writerow(['Fähre fährt wieder', '11.02.2024', 'Die Fähre zwischen den Inseln fährt seit Sonntag wieder, teilte die Gesellschaft mit; 1.200 Reisende hatten gewartet.'])
(out / 'python.json').write_text(json.dumps({'status': 'ok', 'articles': rows}, indent=1))
(out / 'python.jsonl').write_text('\n'.join(json.dumps(row) for row in rows) + '\n{broken\n')
(out / 'wordpress.json').write_text(json.dumps([{'id': 5, 'date': '2024-02-13T09:00:00', 'link': 'https://harbour.example/?p=5', 'title': {'rendered': 'A second boat &#8211; at last'}, 'content': {'rendered': f'<p>{STOPS}</p><ul><li>It carries 300 passengers.</li><li>It is 48 metres long.</li></ul>'}}]))
(out / 'zotero-csl.json').write_text(json.dumps([{'id': 'kowalczyk2024', 'type': 'article-newspaper', 'title': 'Island council votes for a second boat', 'container-title': 'Harbour News', 'author': [{'family': 'Weber', 'given': 'Jonas'}], 'issued': {'date-parts': [[2024, 2, 13]]}, 'URL': 'https://harbour.example/boat', 'abstract': STOPS, 'language': 'en'}]))


def element(parent, name, text=None, **attributes):
    child = xml.SubElement(parent, name, attributes)
    child.text = text
    return child


for prefix, name in {'content': 'http://purl.org/rss/1.0/modules/content/', 'dc': 'http://purl.org/dc/elements/1.1/', 'atom': 'http://www.w3.org/2005/Atom', 'rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'z': 'http://www.zotero.org/namespaces/export#', 'bib': 'http://purl.org/net/biblio#', 'foaf': 'http://xmlns.com/foaf/0.1/', 'dcterms': 'http://purl.org/dc/terms/'}.items():
    xml.register_namespace(prefix, name)
rss = xml.Element('rss', version='2.0')
channel = element(rss, 'channel')
for name, text in (('title', 'Harbour News'), ('link', 'https://harbour.example/'), ('language', 'en-gb')):
    element(channel, name, text)
for row in rows:
    item = element(channel, 'item')
    element(item, 'title', row['headline'])
    element(item, 'link', row['url'])
    element(item, 'guid', row['id'], isPermaLink='false')
    element(item, 'pubDate', 'Sun, 11 Feb 2024 10:00:00 GMT')
    element(item, '{http://purl.org/dc/elements/1.1/}creator', row['author'])
    element(item, '{http://purl.org/rss/1.0/modules/content/}encoded', ''.join(f'<p>{one}</p>' for one in row['body'].split('\n\n')))
element(element(channel, 'item'), 'title', 'An item that is only a title')
xml.ElementTree(rss).write(out / 'python.rss', encoding='utf-8', xml_declaration=True)
(out / 'python.atom').write_text(f'''<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour News</title><id>tag:harbour.example,2024:feed</id><updated>2024-02-13T09:00:00Z</updated>
<entry><id>tag:harbour.example,2024:18</id><title type="html">A second boat &amp;amp; a new pier</title><link rel="alternate" href="https://harbour.example/boat"/><published>2024-02-13T09:00:00Z</published><author><name>Jonas Weber</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{STOPS}</p><blockquote>It was high time.</blockquote></div></content></entry></feed>''')
rdf = xml.Element('{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF')
Z, BIB, DC, FOAF, TERMS, RDF = ('{http://www.zotero.org/namespaces/export#}', '{http://purl.org/net/biblio#}', '{http://purl.org/dc/elements/1.1/}', '{http://xmlns.com/foaf/0.1/}', '{http://purl.org/dc/terms/}', '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}')
article = element(rdf, f'{BIB}Article', **{f'{RDF}about': 'https://harbour.example/boat'})
element(article, f'{Z}itemType', 'newspaperArticle')
paper = element(element(article, f'{TERMS}isPartOf'), f'{BIB}Newspaper')
element(paper, f'{DC}title', 'Harbour News')
person = element(element(element(element(article, f'{BIB}authors'), f'{RDF}Seq'), f'{RDF}li'), f'{FOAF}Person')
element(person, f'{FOAF}surname', 'Weber')
element(person, f'{FOAF}givenName', 'Jonas')
element(article, f'{DC}title', 'Island council votes for a second boat')
element(article, f'{TERMS}abstract', STOPS)
element(article, f'{DC}date', '2024-02-13')
element(article, f'{Z}language', 'en')
xml.ElementTree(rdf).write(out / 'zotero.rdf', encoding='utf-8', xml_declaration=True)

(out / 'python.html.gz').write_bytes(gzip.compress((out / 'chromium-dom.htm').read_bytes(), mtime=0))
stamp = (2024, 2, 12, 8, 0, 0)


def archive(path, files):
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as packed:
        for name, data in files:
            packed.writestr(zipfile.ZipInfo(name, stamp), data, zipfile.ZIP_DEFLATED)


archive(out / 'python.zip', [('2024/boat.txt', f'Island council votes for a second boat\n\n{STOPS}\n'), ('feed.rss', (out / 'python.rss').read_bytes()), ('page_files/style.css', 'p{}'), ('photo.jpg', b'\xff\xd8\xff')])
archive(out / 'hostile-names.zip', [('../../outside.txt', STOPS), ('C:\\evil.txt', STOPS), ('/etc/passwd.txt', STOPS), ('good.txt', STOPS)])
bomb = io.BytesIO()
with zipfile.ZipFile(bomb, 'w', zipfile.ZIP_DEFLATED) as packed:
    packed.writestr(zipfile.ZipInfo('bomb.txt', stamp), b'a' * (40 * 1024 * 1024), zipfile.ZIP_DEFLATED)
    packed.writestr(zipfile.ZipInfo('good.txt', stamp), STOPS, zipfile.ZIP_DEFLATED)
(out / 'hostile-bomb.zip').write_bytes(bomb.getvalue())
