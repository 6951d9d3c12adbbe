// Writes a web archive as browsers' recorders do: WARC 1.1, each record packed, a page packed with brotli, a resource, a revisit.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';

const page = `<!doctype html><html lang="en"><head><title>Council votes for a second boat</title></head><body><article><h1>Council votes for a second boat</h1><p>The island council of Saint Brendan voted on Tuesday to buy a second boat for 7.5 million euros, Mayor Anna Kowalczyk said after the meeting.</p><p>The boat carries 300 passengers and will be delivered before the winter, the company said in a statement.</p></article></body></html>`;
const date = '2024-02-13T09:00:00Z';
const id = (number) => ({ 'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-00000000000${number}>` });
async function* bytes(body) {
  yield body;
}
const url = 'https://harbour.example/boat';
const records = [
  WARCRecord.createWARCInfo(
    { filename: 'x.warc.gz', warcVersion: 'WARC/1.1', date, warcHeaders: id(1) },
    { software: 'warcio' },
  ),
  WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: 'WARC/1.1',
      warcHeaders: id(2),
      httpHeaders: { 'Content-Type': 'text/html', 'Content-Encoding': 'br' },
    },
    bytes(brotliCompressSync(page)),
  ),
  WARCRecord.create({
    url,
    date,
    type: 'revisit',
    warcVersion: 'WARC/1.1',
    warcHeaders: id(3),
    refersToUrl: url,
    refersToDate: date,
  }),
  WARCRecord.create(
    {
      url: 'urn:pageinfo:https://harbour.example/boat',
      date,
      type: 'resource',
      warcVersion: 'WARC/1.1',
      warcHeaders: { ...id(4), 'Content-Type': 'application/json' },
    },
    bytes(new TextEncoder().encode('{"pageid":1}')),
  ),
];
const packed = [];
for (const record of records) packed.push(await WARCSerializer.serialize(record, { gzip: true }));
writeFileSync(process.argv[2], Buffer.concat(packed));
