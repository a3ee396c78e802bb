// A small library for tests: one decision of every court and shape that citations meet.
import type { CitableCourt, CitableDecision, CitableLibrary } from './citable.ts';

const both = (it: string, en: string) => ({ it, en });

export const courts = new Map<string, CitableCourt>([
  ['cass', { short: both('Cass. civ.', 'Court of Cassation (Italy)'), level: 'supreme', seat: null }],
  ['cost', { short: both('Corte cost.', 'Constitutional Court (Italy)'), level: 'constitutional', seat: null }],
  ['cds', { short: both('Cons. Stato', 'Council of State (Italy)'), level: 'administrative', seat: null }],
  ['tar-lombardia', { short: both('TAR Lombardia, Milano', 'TAR Lombardy, Milan'), level: 'administrative', seat: 'Milano' }],
  ['tar-lazio', { short: both('TAR Lazio, Roma', 'TAR Lazio, Rome'), level: 'administrative', seat: 'Roma' }],
  ['tar-lazio-latina', { short: both('TAR Lazio, Latina', 'TAR Lazio, Latina'), level: 'administrative', seat: 'Latina' }],
  ['tar-emilia-romagna', { short: both('TAR Emilia-Romagna, Bologna', 'TAR Emilia-Romagna, Bologna'), level: 'administrative', seat: 'Bologna' }],
  ['app-milano', { short: both('App. Milano', 'Court of Appeal of Milan'), level: 'appeal', seat: 'Milano' }],
  ['app-laquila', { short: both('App. L’Aquila', 'Court of Appeal of L’Aquila'), level: 'appeal', seat: 'L’Aquila' }],
  ['trib-roma', { short: both('Trib. Roma', 'Tribunal of Rome'), level: 'first-instance', seat: 'Roma' }],
  ['trib-milano', { short: both('Trib. Milano', 'Tribunal of Milan'), level: 'first-instance', seat: 'Milano' }],
  ['tm-torino', { short: both('Trib. min. Torino', 'Juvenile Tribunal of Turin'), level: 'first-instance', seat: 'Torino' }],
  ['cgue', { short: both('CGUE', 'Court of Justice of the European Union'), level: 'eu', seat: null }],
  ['cedu', { short: both('Corte EDU', 'European Court of Human Rights'), level: 'strasbourg', seat: null }],
]);

export function decision(fields: Partial<CitableDecision> & Pick<CitableDecision, 'id' | 'court' | 'date'>): CitableDecision {
  return { section: null, formation: null, type: 'unstated', heardOn: null, filedOn: null, numbers: [], ecli: null, celex: null, officialName: null, doubts: [], ...fields };
}

const number = (kind: string, normalised: string) => ({ kind, normalised });
const ecli = (value: string) => ({ value });
const doubt = (field: string, ...values: (string | number)[]) => ({ field, readings: values.map((value) => ({ value })) });

export const decisions: CitableDecision[] = [
  decision({
    id: 'it-cass-2021-20127', court: 'cass', section: 'Terza sezione civile', type: 'sentenza', date: '2021-07-14', heardOn: '2021-02-09', filedOn: '2021-07-14',
    numbers: [number('decision', '20127/2021'), number('rg', '31073/2019'), number('rv', '661981-03')],
  }),
  decision({ id: 'it-cass-2020-20332', court: 'cass', section: 'Prima sezione civile', type: 'ordinanza', date: '2020-09-25', numbers: [number('decision', '20332/2020'), number('rg', '31073/2019')] }),
  decision({
    id: 'it-cass-2021-28200', court: 'cass', section: 'I', type: 'ordinanza', date: '2021-10-14', numbers: [number('decision', '28200/2021')],
    doubts: [doubt('date', '2021-10-14', '2021-07-14'), doubt('numbers', '28200/2021', '20127')],
  }),
  decision({ id: 'it-cass-2021-28202', court: 'cass', section: 'Prima sezione civile', type: 'ordinanza', date: '2021-10-14', heardOn: '2021-07-06', numbers: [number('decision', '28202/2021'), number('rg', '23402/2020')] }),
  decision({ id: 'it-cass-2013-21108', court: 'cass', section: 'Sezioni Unite civili', type: 'sentenza', date: '2013-09-16', numbers: [number('decision', '21108/2013')] }),
  decision({ id: 'it-cass-2006-22216', court: 'cass', section: 'Sezioni Unite civili', type: 'sentenza', date: '2006', numbers: [number('decision', '22216/2006')] }),
  decision({ id: 'it-cass-2017-15084', court: 'cass', section: 'Sesta sezione civile - 1', type: 'ordinanza', date: '2017-06-19', numbers: [number('decision', '15084/2017')] }),
  decision({ id: 'it-cass-2021-20', court: 'cass', section: null, type: 'ordinanza', date: '2021-01-05', heardOn: '2020-12-15', numbers: [number('decision', '20/2021')] }),
  decision({ id: 'it-cass-2020-3876', court: 'cass', section: 'Prima sezione civile', type: 'sentenza', date: '2020-02-17', numbers: [number('decision', '3876/2020')], ecli: ecli('ECLI:IT:CASS:2020:3876CIV') }),
  decision({ id: 'it-cost-2013-202', court: 'cost', type: 'sentenza', date: '2013-07-18', numbers: [number('decision', '202/2013')] }),
  decision({ id: 'it-cds-2017-5040', court: 'cds', section: 'Terza sezione', type: 'sentenza', date: '2017-10-31', numbers: [number('decision', '5040/2017')] }),
  decision({ id: 'it-tar-lombardia-2022-294', court: 'tar-lombardia', section: 'Sezione IV', type: 'sentenza', date: '2022-02-08', numbers: [number('decision', '294/2022')] }),
  decision({ id: 'it-tar-lazio-2011-8503', court: 'tar-lazio', section: 'Sezione I quater', type: 'sentenza', date: '2011-11-07', numbers: [number('decision', '8503/2011')] }),
  decision({ id: 'it-tar-lazio-latina-2011-466', court: 'tar-lazio-latina', section: 'Sezione I', type: 'ordinanza', date: '2011-06-03', numbers: [number('decision', '466/2011')] }),
  decision({ id: 'it-tar-emilia-romagna-2022-110', court: 'tar-emilia-romagna', section: 'Sezione I', type: 'sentenza', date: '2022-02-02', numbers: [number('decision', '110/2022')] }),
  decision({ id: 'it-app-milano-2020-758', court: 'app-milano', type: 'sentenza', date: '2020-03-12', numbers: [number('decision', '758/2020')] }),
  decision({ id: 'it-app-laquila-2010-05-03-x', court: 'app-laquila', type: 'decreto', date: '2010-05-03' }),
  decision({ id: 'it-trib-roma-2021-12-24-islamabad', court: 'trib-roma', type: 'decreto', date: '2021-12-24', numbers: [number('unstated', '72951/2021')], doubts: [doubt('numbers', 'Decision 72951/2021')] }),
  decision({ id: 'it-trib-roma-rg-2024-20990', court: 'trib-roma', date: '2024-07-29', numbers: [number('rg', '20990/2024')], doubts: [doubt('date', '2024-07-29', '2024-04-16'), doubt('relatives')] }),
  decision({ id: 'it-trib-roma-rg-2024-19464', court: 'trib-roma', date: '2024', numbers: [number('rg', '19464/2024')], doubts: [doubt('date', 2024)] }),
  decision({ id: 'it-trib-roma-2024-01-12-x', court: 'trib-roma', type: 'ordinanza', date: '2024-01-12' }),
  decision({ id: 'it-trib-roma-2022-03-18-x', court: 'trib-roma', date: '2022-03-18' }),
  decision({ id: 'it-trib-roma-2025-08-06-a', court: 'trib-roma', type: 'ordinanza', date: '2025-08-06' }),
  decision({ id: 'it-trib-roma-2025-08-06-b', court: 'trib-roma', type: 'ordinanza', date: '2025-08-06' }),
  decision({ id: 'it-trib-roma-2023-01-x', court: 'trib-roma', type: 'ordinanza', date: '2023-01', section: 'Sezione diritti della persona e immigrazione' }),
  decision({ id: 'it-trib-roma-2024-12528', court: 'trib-roma', type: 'sentenza', date: '2024-07-24', numbers: [number('decision', '12528/2024'), number('rg', '37790/2022')] }),
  decision({ id: 'it-trib-milano-2007-8909', court: 'trib-milano', section: 'Prima sezione civile', type: 'sentenza', date: '2007-07-06', numbers: [number('decision', '8909/2007')] }),
  decision({ id: 'it-trib-milano-2021-12-24-x', court: 'trib-milano', date: '2021-12-24' }),
  decision({ id: 'it-tm-torino-2000-12-21-x', court: 'tm-torino', type: 'decreto', date: '2000-12-21' }),
  decision({
    id: 'eu-cgue-c-550-16', court: 'cgue', formation: 'Seconda Sezione', type: 'judgment', date: '2018-04-12', numbers: [number('case', 'C-550/16')], ecli: ecli('ECLI:EU:C:2018:248'), celex: '62016CJ0550',
    officialName: both('A e S', 'A and S'),
  }),
  decision({
    id: 'eu-cgue-c-133-19', court: 'cgue', formation: 'Terza Sezione', type: 'judgment', date: '2020-07-16', numbers: [number('case', 'C-133/19'), number('case', 'C-136/19'), number('case', 'C-137/19')],
    ecli: ecli('ECLI:EU:C:2020:577'), celex: '62019CJ0133', officialName: both('B. M. M. e a. contro État belge', 'B. M. M. and Others v État belge'),
  }),
  decision({
    id: 'eu-cgue-c-1-23', court: 'cgue', formation: 'Terza Sezione', type: 'judgment', date: '2023-04-18', numbers: [number('case', 'C-1/23 PPU')], ecli: ecli('ECLI:EU:C:2023:296'), celex: '62023CJ0001',
    officialName: both('X, Y, A, B contro État belge (Afrin)', 'X, Y, A, B v État belge (Afrin)'),
  }),
  decision({ id: 'eu-cgue-c-155-11', court: 'cgue', type: 'order', date: '2011-06-10', numbers: [number('case', 'C-155/11 PPU')], ecli: ecli('ECLI:EU:C:2011:387'), officialName: both('Imran', 'Imran') }),
  decision({ id: 'eu-cgue-c-460-23', court: 'cgue', formation: 'Grande Sezione', type: 'judgment', date: '2025-06-03', numbers: [number('case', 'C-460/23')], celex: '62023CJ0460', officialName: both('Kinsa', 'Kinsa') }),
  decision({ id: 'eu-cgue-c-578-08', court: 'cgue', type: 'judgment', date: '2010-03-04', numbers: [number('case', 'C-578/08')], ecli: ecli('ECLI:EU:C:2010:117'), celex: '62008CJ0578', officialName: both('Chakroun', 'Chakroun') }),
  decision({ id: 'coe-cedu-6697-18', court: 'cedu', formation: 'Grand Chamber', type: 'judgment', date: '2021-07-09', numbers: [number('application', '6697/18')], ecli: ecli('ECLI:CE:ECHR:2021:0709JUD000669718'), officialName: both('M.A. c. Danimarca', 'M.A. v. Denmark') }),
  decision({ id: 'coe-cedu-38590-10', court: 'cedu', formation: 'Grand Chamber', type: 'judgment', date: '2016-05-24', numbers: [number('application', '38590/10')], officialName: both('Biao c. Danimarca', 'Biao v. Denmark') }),
  decision({ id: 'coe-cedu-23218-94', court: 'cedu', type: 'judgment', date: '1996-02-19', numbers: [number('application', '23218/94')], officialName: both('Gül c. Svizzera', 'Gül v. Switzerland') }),
  decision({
    id: 'coe-cedu-13258-18', court: 'cedu', type: 'judgment', date: '2023-07-04', officialName: both('B.F. e altri c. Svizzera', 'B.F. and Others v. Switzerland'),
    numbers: ['13258/18', '15500/18', '57303/18', '9078/20'].map((each) => number('application', each)),
  }),
  decision({ id: 'coe-cedu-44051-20', court: 'cedu', type: 'decision', date: '2024-12-10', numbers: [number('application', '44051/20')], officialName: both('Kumari c. Paesi Bassi', 'Kumari v. the Netherlands') }),
];

export const library: CitableLibrary = {
  decisions,
  courts,
  provisions: new Map([
    ['tui-29-bis', { urn: 'urn:nir:stato:decreto.legislativo:1998-07-25;286~art29bis', celex: null }],
    ['dir-2003-86', { urn: null, celex: '32003L0086' }],
  ]),
};
