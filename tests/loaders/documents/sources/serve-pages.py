"""Serves three pages, a paper, a picture and a redirection to a crawler on this machine: chunked, packed and in old letters."""
import gzip
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

here = Path(__file__).parent
samples = here.parent / 'samples'
PAGE = (here / 'page.htm').read_bytes()
OLD = '<html><head><title>Überfahrt wieder möglich</title></head><body><article><h1>Überfahrt wieder möglich</h1><p>Die Fähre zwischen den Inseln fährt seit Sonntag wieder, teilte die Gesellschaft mit; 1.200 Reisende hatten gewartet.</p><p>Für Donnerstag sagt der Wetterdienst neue Stürme voraus, mit Böen von bis zu 110 Kilometern in der Stunde.</p></article></body></html>'
FRONT = '<html><head><title>Harbour News</title><link rel="stylesheet" href="style.css"></head><body><img src="photo.png"><a href="ferry.html">Ferry</a> <a href="old.html">Old</a> <a href="paper.pdf">Paper</a> <a href="gone.html">Gone</a> <a href="moved.html">Moved</a> <a href="robots.txt">Rules</a></body></html>'


class Pages(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def version_string(self):
        return 'Pages'

    def date_time_string(self, timestamp=None):
        return 'Mon, 12 Feb 2024 08:15:00 GMT'

    def log_message(self, *_):
        pass

    def answer(self, code, kind, body, **headers):
        self.send_response(code)
        self.send_header('Content-Type', kind)
        for name, value in headers.items():
            self.send_header(name.replace('_', '-'), value)
        if 'Transfer_Encoding' in headers:
            body = b''.join(b'%x\r\n%s\r\n' % (len(body[at:at + 700]), body[at:at + 700]) for at in range(0, len(body), 700)) + b'0\r\n\r\n'
        else:
            self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == '/':
            self.answer(200, 'text/html; charset=utf-8', FRONT.encode())
        elif self.path == '/ferry.html':
            self.answer(200, 'text/html; charset=utf-8', gzip.compress(PAGE, mtime=0), Content_Encoding='gzip', Transfer_Encoding='chunked')
        elif self.path == '/old.html':
            self.answer(200, 'text/html; charset=iso-8859-1', OLD.encode('latin-1'))
        elif self.path == '/paper.pdf':
            self.answer(200, 'application/pdf', (samples / 'libreoffice-columns.pdf').read_bytes())
        elif self.path == '/moved.html':
            self.answer(301, 'text/html', b'<p>The page has moved to another place.</p>', Location='/ferry.html')
        elif self.path == '/robots.txt':
            self.answer(200, 'text/plain', b'User-agent: *\nDisallow:\n')
        elif self.path in ('/style.css', '/photo.png'):
            self.answer(200, 'text/css' if self.path == '/style.css' else 'image/png', b'p{}')
        else:
            self.answer(404, 'text/html', b'<html><body><p>There is no page of this name on the server of the paper.</p></body></html>')


HTTPServer(('127.0.0.1', int(sys.argv[1])), Pages).serve_forever()
