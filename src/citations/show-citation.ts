import type { Citation } from './citation.ts';
import type { Resolution } from './resolve-citation.ts';

/** A citation on one line, for test tables and messages: `cass §3 sentenza 20127/2021 @2021-07-14`. */
export function showCitation(citation: Citation): string {
  const parts = (): (string | undefined | false)[] => {
    switch (citation.kind) {
      case 'court': {
        const { court, region, seat, branch, section, type, number, year, registerNumber, rv } = citation;
        const cited = number && (year === undefined ? number : `${number}/${year}`);
        return [court, region, seat, branch, section && `§${section}`, type, cited, registerNumber && `rg ${registerNumber}`, rv && `rv ${rv}`];
      }
      case 'cjeu':
        return ['cjeu', citation.caseNumber, citation.ppu && 'PPU', citation.celex];
      case 'strasbourg':
        return ['strasbourg', citation.applicationNumber];
      case 'number':
        return ['number', citation.type, `${citation.number}/${citation.year}`, citation.shortYear && 'short'];
      case 'ecli':
      case 'celex':
        return [citation.value];
      case 'name':
        return ['name', citation.name];
    }
  };
  const ecli = 'ecli' in citation ? citation.ecli : undefined;
  const dates = 'dates' in citation && citation.dates.length > 0 ? `@${citation.dates.join(',')}` : undefined;
  return [...parts(), ecli, dates].filter(Boolean).join(' ');
}

/** A resolution on one line: `found it-cass-2021-20127 but date`, `absent C-551/16 ~ eu-cgue-c-550-16 (neighbour)`. */
export function showResolution(resolution: Resolution): string {
  switch (resolution.state) {
    case 'found':
      return ['found', resolution.id, resolution.doubt && '(doubt)', resolution.mismatch && `but ${resolution.mismatch}`].filter(Boolean).join(' ');
    case 'ambiguous':
      return [resolution.possible ? 'possible' : 'ambiguous', ...resolution.ids].join(' ');
    case 'absent':
      return [`absent ${resolution.label}`, ...resolution.near.map(({ id, why }) => `${id} (${why})`)].join(' ~ ');
  }
}
