import { strToU8, zipSync } from 'fflate';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Tab, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from './draft-limits.ts';
import { readDocx } from './read-docx.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const documentXml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`;
const paragraph = (inside: string): string => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${inside}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function docx(body: string, others: Record<string, string> = {}): Uint8Array {
  const files = { 'word/document.xml': documentXml(body), ...others };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('readDocx', () => {
  it('reads what the Word writer of the project writes, notes after the paragraph that calls them', async () => {
    const file = await Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [new Paragraph('Cass. n. 20127/2021.')] }, 2: { children: [new Paragraph('Ivi, p. 3.')] } },
        sections: [
          {
            children: [
              new Paragraph({ children: [new TextRun('Così la Corte'), new FootnoteReferenceRun(1), new TextRun(' e poi'), new FootnoteReferenceRun(2), new TextRun('.')] }),
              new Paragraph({ children: [new TextRun({ children: [new Tab(), 'Trib. Roma & altri'] })] }),
            ],
          },
        ],
      }),
    );
    const read = readDocx(new Uint8Array(file));
    expect('text' in read ? read.text.replace(/ +/g, ' ') : read).toBe('Così la Corte[1] e poi[2].\n\n[1] Cass. n. 20127/2021.\n\n[2] Ivi, p. 3.\n\n\tTrib. Roma & altri');
  });

  it.each([
    ['runs cut anywhere', paragraph(run('Cass. n. 20') + run('127/') + run('2021')), 'Cass. n. 20127/2021'],
    ['hyphens, tabs and breaks', paragraph(`<w:r><w:t>C</w:t><w:noBreakHyphen/><w:t>550/16</w:t><w:tab/><w:t>ordi</w:t><w:softHyphen/><w:t>nanza</w:t><w:br/><w:t>fine</w:t></w:r>`), 'C\u2011550/16\tordi\u00ADnanza\nfine'],
    ['references to characters', paragraph(run('A &amp; B &lt;x&gt; &#233; &#xE8; &unknown;')), 'A & B <x> é è &unknown;'],
    ['inserted text, and nothing that was deleted or moved away', paragraph(`<w:ins>${run('nuovo ')}</w:ins><w:del><w:r><w:delText>vecchio</w:delText></w:r></w:del><w:moveFrom>${run('altrove')}</w:moveFrom>${run('testo')}`), 'nuovo testo'],
    ['the result of a field and not its code', paragraph(`<w:r><w:instrText> HYPERLINK "https://example.org" </w:instrText></w:r><w:hyperlink>${run('Cass. 20127/2021')}</w:hyperlink>`), 'Cass. 20127/2021'],
    ['one of two ways to draw a text box', paragraph(`${run('prima ')}<mc:AlternateContent><mc:Choice>${run('una volta')}</mc:Choice><mc:Fallback>${run('due volte')}</mc:Fallback></mc:AlternateContent>`), 'prima una volta'],
    ['a table, cell by cell', `<w:tbl><w:tr><w:tc>${paragraph(run('uno'))}</w:tc><w:tc>${paragraph(run('due'))}</w:tc></w:tr></w:tbl>`, 'uno\n\ndue'],
    ['an empty paragraph', `${paragraph(run('uno'))}<w:p/>${paragraph(run('due'))}`, 'uno\n\n\n\ndue'],
  ])('reads %s', (_, body, text) => {
    expect(readDocx(docx(body))).toEqual({ text });
  });

  it('finds the document where the package says it is, whatever its prefix', () => {
    const xml = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>altrove</x:t></x:r></x:p></x:body></x:document>';
    const relations = '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    expect(readDocx(zipSync({ '_rels/.rels': strToU8(relations), 'word/document2.xml': strToU8(xml) }))).toEqual({ text: 'altrove' });
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7 …'), 'pdf'],
    ['a document of Word 97, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-word'],
    ['an RTF', strToU8('{\\rtf1 testo}'), 'rtf'],
    ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }), 'open-document'],
    ['another archive', zipSync({ 'readme.txt': strToU8('ciao') }), 'not-word'],
    ['plain text by the name of a document', strToU8('Cass. 20127/2021'), 'not-word'],
    ['an archive cut short', docx(paragraph(run('Cass. 20127/2021'))).slice(0, 120), 'broken'],
    ['a part that breaks off', zipSync({ 'word/document.xml': strToU8(documentXml(paragraph(run('Cass.'))).slice(0, -20)) }), 'broken'],
    ['a document without words', docx(paragraph('')), 'empty'],
    ['a file of no bytes', new Uint8Array(), 'empty'],
  ])('says of %s what it is', (_, bytes, fault) => {
    expect(readDocx(bytes)).toEqual({ fault });
  });

  it('does not unpack what says that it is enormous, nor believes what says that it is small', () => {
    const bomb = docx(paragraph(run(' '.repeat(limits.partBytes + 1))));
    expect(bomb.length).toBeLessThan(200_000);
    expect(readDocx(bomb)).toEqual({ fault: 'too-big' });
    const lying = docx(paragraph(run('Cass. n. 20127/2021 '.repeat(1000))));
    const view = new DataView(lying.buffer, lying.byteOffset);
    for (let at = 0; at < lying.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 200, true);
    expect(readDocx(lying)).toEqual({ fault: 'broken' });
  });

  it('never throws, and takes no notice of definitions in the file', () => {
    expect(readDocx(zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE w [<!ENTITY a "b">]>${documentXml(paragraph(run('&a;')))}`) }))).toEqual({ text: '&a;' });
    const whole = docx(paragraph(run('Cass. n. 20127/2021')));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const changed = whole.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        const read = readDocx(changed);
        expect('text' in read || 'fault' in read).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads three hundred pages in less than two seconds', () => {
    const long = docx(paragraph(run('Cass. n. 20127/2021 ') + run('e altro testo di un atto assai lungo ')).repeat(18_000));
    const started = performance.now();
    const read = readDocx(long);
    expect(performance.now() - started).toBeLessThan(2000);
    expect('text' in read && read.text.length).toBeGreaterThan(1_000_000);
  });
});
