#!/usr/bin/env bash
# Makes the sample files that the tests of document formats read, with the programs that people make such files with.
# Wants LibreOffice Writer, Chromium, pandoc, wget and Python 3 (Debian: libreoffice-writer-nogui chromium pandoc wget python3).
# The samples are kept in the repository; run this again only to change them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out="$here/samples"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
export SOURCE_DATE_EPOCH=1707609600 TZ=UTC
chromium=${CHROMIUM:-/usr/bin/chromium}
browse() { "$chromium" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" "$@" 2>/dev/null; }
office() { soffice -env:UserInstallation="file://$work/office" --headless "$@" >/dev/null 2>&1; }

cp "$here/sources/article.htm" "$work/article.html"
cp "$here/sources/page.htm" "$work/page.html"

# LibreOffice: ODT from the page, then Word, rich text and PDF from the ODT
office --infilter='HTML (StarWriter)' --convert-to odt:writer8 --outdir "$work" "$work/article.html"
cp "$work/article.odt" "$out/libreoffice.odt"
office --convert-to 'docx:MS Word 2007 XML' --outdir "$work" "$work/article.odt" && cp "$work/article.docx" "$out/libreoffice.docx"
office --convert-to 'rtf:Rich Text Format' --outdir "$work" "$work/article.odt" && cp "$work/article.rtf" "$out/libreoffice.rtf"
office --convert-to fodt --outdir "$work" "$work/article.odt" && cp "$work/article.fodt" "$out/libreoffice.fodt"

# LibreOffice: a newspaper page of two columns with a running head, page numbers and hyphens
python3 "$here/sources/columns.py" "$work/article.html" "$work/columns.fodt"
office --convert-to pdf --outdir "$work" "$work/columns.fodt" && cp "$work/columns.pdf" "$out/libreoffice-columns.pdf"

# pandoc: Word, OpenDocument and a book of two chapters
pandoc "$here/sources/chapters.md" -t docx -o "$out/pandoc.docx"
pandoc "$here/sources/chapters.md" -t odt -o "$out/pandoc.odt"
pandoc "$here/sources/chapters.md" -t rtf -s -o "$out/pandoc.rtf"
pandoc "$here/sources/chapters.md" -t epub3 -o "$out/pandoc.epub"

# Chromium: printed, dumped, saved as one file; and a scan, which is a picture of a page
browse --no-pdf-header-footer --print-to-pdf="$out/chromium.pdf" "file://$work/article.html"
browse --print-to-pdf="$out/chromium-header.pdf" "file://$work/page.html"
browse --dump-dom "file://$work/page.html" > "$out/chromium-dom.htm"
browse --screenshot="$work/scan.png" --window-size=300,400 "file://$work/article.html"
printf '<img src="scan.png">' > "$work/scan.html"
browse --no-pdf-header-footer --print-to-pdf="$out/scan.pdf" "file://$work/scan.html"
cd "$here/../../.."
node --input-type=module - "$chromium" "$work/page.html" "$out/chromium.mhtml" <<'SCRIPT'
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
const [program, page, out] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: program });
const tab = await browser.newPage();
await tab.goto(`file://${page}`);
const session = await tab.context().newCDPSession(tab);
const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
writeFileSync(out, data);
await browser.close();
SCRIPT

# wget and warcio: web archives of pages that this machine serves to itself
python3 "$here/sources/serve-pages.py" 18473 &
server=$!
sleep 1
crawl() { (cd "$work" && wget -q --recursive --level=1 --page-requisites --no-directories -e robots=off --compression=auto --tries=1 --no-warc-keep-log "$@" http://127.0.0.1:18473/ || true); }
crawl --warc-file=wget && cp "$work/wget.warc.gz" "$out"
crawl --reject=pdf --no-warc-compression --warc-file=wget-plain && cp "$work/wget-plain.warc" "$out"
kill "$server"
npm install --silent --no-save --prefix "$work" warcio@2.4.11
cp "$here/sources/write-web-archive.mjs" "$work" && node "$work/write-web-archive.mjs" "$out/warcio.warc.gz"

# Python: mails and a mailbox, feeds, tables, JSON, Zotero, archives
python3 "$here/sources/write-records.py" "$out"
npx biome format --write "$out" >/dev/null
