import type { Citation } from './citation.ts';
import type { ItalianCourt } from './lexicon.ts';

const abbreviations: Record<ItalianCourt, string> = {
  cass: 'Cass.', 'cass-su': 'Cass., Sez. Un.', cost: 'Corte cost.', app: 'App.', trib: 'Trib.', tm: 'Trib. min.', tar: 'TAR', cds: 'Cons. Stato',
};

/** `2021-12-24` → `24.12.2021`, `2023-01` → `1.2023`: in figures, because the label serves readers of both languages. */
const inFigures = (date: string): string => date.split('-').reverse().map(Number).join('.');

/** A citation in one short fixed form that serves both languages: `Cass. 99999/2021`, `C-999/16`, `Trib. Roma, 24.12.2021`. */
export function labelCitation(citation: Citation): string {
  switch (citation.kind) {
    case 'ecli':
    case 'celex':
      return citation.value;
    case 'name':
      return citation.name;
    case 'number':
      return `${citation.number}/${citation.shortYear ? String(citation.year).slice(-2) : citation.year}`;
    case 'cjeu':
      return citation.caseNumber ? `${citation.caseNumber}${citation.ppu ? ' PPU' : ''}` : ['CGUE', citation.ecli, ...citation.dates.slice(0, 1).map(inFigures)].filter(Boolean).join(', ');
    case 'strasbourg':
      return ['Corte EDU', citation.applicationNumber ? `ric. n. ${citation.applicationNumber}` : (citation.ecli ?? inFigures(citation.dates[0] ?? ''))].join(', ');
    case 'court': {
      const { court, region, seat, branch, number, year, registerNumber, rv, ecli, dates } = citation;
      const named = court === 'unknown' ? '' : [`${abbreviations[court]}${branch === 'criminal' ? ' pen.' : ''}`, [region, seat].filter(Boolean).join(', ')].filter(Boolean).join(' ');
      const cited = number ? `${court === 'unknown' ? 'n. ' : ''}${number}${year === undefined ? '' : `/${year}`}` : registerNumber ? `r.g. ${registerNumber}` : rv ? `Rv. ${rv}` : (ecli ?? inFigures(dates[0] ?? ''));
      return [named, cited].filter(Boolean).join(number && named ? ' ' : ', ');
    }
  }
}
