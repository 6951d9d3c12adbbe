"""Writes a flat OpenDocument text of two columns with a running head and page numbers: what LibreOffice makes a newspaper PDF from."""
import html
import re
import sys

source = open(sys.argv[1], encoding='utf-8').read()
paragraphs = [html.unescape(re.sub(r'<[^>]+>', '', one)).strip() for one in re.findall(r'<p>(.*?)</p>', source, re.S)]
filler = [
    'The strait between the two ports is {n} kilometres wide at its narrowest point. In winter the current runs against the wind, and the waves are shorter and steeper than on the open sea, which is why the old boats were built with a high bow.',
    'In the harbour office a board lists the days on which no boat left, year by year. For {y} it has {n} entries, most of them in February. The clerk, who has kept it since she came to the island, adds a line whenever the second boat of the day is cancelled as well.',
    'The schoolmaster of Saint Brendan, Peter Lindqvist, counted {n} pupils who could not go home to the outlying islands. They slept in the gymnasium and were fed by the fishermen\u2019s cooperative, he said, and nobody complained about the lessons that were held in the evening.',
]
body = ['<text:h text:style-name="Head" text:outline-level="1">Ferry service resumes after four days of storm</text:h>']
for index in range(14):
    for paragraph in paragraphs:
        if index == 0:
            body.append(paragraph)
    for number, text in enumerate(filler):
        body.append(text.format(n=12 + index * 7 + number, y=1990 + index * 4))
rows = ''.join(one if one.startswith('<') else f'<text:p text:style-name="Body">{html.escape(one)}</text:p>' for one in body)
open(sys.argv[2], 'w', encoding='utf-8').write(f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.4cm"/><style:text-properties fo:font-size="10pt" fo:language="en" fo:country="US" fo:hyphenate="true" style:font-name="Liberation Serif" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>HARBOUR NEWS · Monday, 12 February 2024</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{rows}</office:text></office:body></office:document>''')
