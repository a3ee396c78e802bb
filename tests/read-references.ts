// Reads reference files with programs that others wrote (Citation.js, citeproc-js), so that what we write is held against
// their idea of the formats and not our own.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import CSL from 'citeproc';

/** What a manager holds after reading a file: CSL-JSON. */
export interface ReadItem {
  id: string;
  type: string;
  title: string;
  'title-short'?: string;
  authority?: string;
  publisher?: string;
  genre?: string;
  issued?: { 'date-parts'?: number[][]; literal?: string };
  URL?: string;
  abstract?: string;
  annote?: string;
  note?: string | string[];
  keyword?: string;
}

export interface BiblatexEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

export const readRisFile = (text: string): ReadItem[] => plugins.input.chain(text, { target: '@csl/list+object' }) as ReadItem[];
export const readBiblatexFile = (text: string): ReadItem[] => plugins.input.chain(text, { target: '@csl/list+object' }) as ReadItem[];
/** The entries before anything is mapped: every field as a TeX reader sees it. */
export const readBiblatexEntries = (text: string): BiblatexEntry[] => plugins.input.chain(text, { target: '@biblatex/entries+list' }) as BiblatexEntry[];

const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="it-IT">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <terms>${['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre']
    .map((month, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${month}</term>`)
    .join('')}<term name="open-quote">«</term><term name="close-quote">»</term></terms>
</locale>`;

/** Court, kind and date, number, title: a small style of ours, in the manner of Italian law reviews. */
const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="it-IT">
  <info><title>Rulings</title><id>rulings</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout>
      <choose>
        <if type="legal_case">
          <group delimiter=", ">
            <text variable="authority"/>
            <group delimiter=" "><text variable="genre"/><date variable="issued" form="text"/></group>
            <text variable="number"/>
            <text variable="title"/>
          </group>
        </if>
        <else><text value="not a ruling"/></else>
      </choose>
    </layout>
  </bibliography>
</style>`;

/** The references of a CSL-JSON file as a CSL processor prints them, in the order of the file. */
export function printCslFile(text: string): string[] {
  const items = new Map((JSON.parse(text) as { id: string }[]).map((item) => [item.id, item]));
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items.get(id) }, style, 'it-IT', true);
  engine.setOutputFormat('text');
  engine.updateItems([...items.keys()]);
  return engine.makeBibliography()[1].map((line) => line.trim());
}
