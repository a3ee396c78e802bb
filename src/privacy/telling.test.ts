import { describe, expect, it } from 'vitest';
import { foundIn } from './specimen-words.ts';

describe('details that tell together', () => {
  it.each([
    ['Un uomo di 32 anni, arrivato a Milano il 3 marzo 2019.', 'telling-age'],
    ['A 32-year-old woman, living in Milan since 3 March 2019.', 'telling-age'],
    ['Un trentaduenne sentito il 12.5.2021 a Colombo.', 'telling-age'],
    ['La figlia, malata di leucemia, vive a Islamabad.', 'telling-illness'],
    ['A boy aged 7 with haemophilia.', 'telling-illness'],
    ['Padre di cinque figli, pescatore, vive a Mogadiscio.', 'telling-family'],
    ['Il villaggio di Nonsisadove, dove fa il pastore.', 'telling-family'],
    ['With her four children in the village of Xyz.', 'telling-family'],
    ['Le nozze furono celebrate a Islamabad il 4 maggio 2018.', 'telling-event'],
    ['They married in Colombo on 4 May 2018.', 'telling-event'],
  ])('%s', (text, kind) => {
    expect(foundIn(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(`warning ${kind}`);
  });

  it.each([
    'Il Tribunale di Roma ha deciso il 3 marzo 2019 sul genitore di età superiore a 65 anni.',
    'Un permesso di 5 anni rilasciato a Milano il 3 marzo 2019.',
    'Parents aged 65 and over need insurance.',
    'L’Ambasciata d’Italia a Islamabad ha negato il visto il 4 maggio 2018 per dubbi sul matrimonio.',
    'Il matrimonio fu celebrato in Pakistan nel 2018.',
    'Una grave malattia della madre.',
    'Tre figli minori vivono in Pakistan.',
    'Un rifugiato, medico, con la moglie.',
    'A refugee with five children.',
    'Trib. Roma, ord. 27 aprile 2017. L’Ambasciata ad Addis Abeba aveva negato il visto e riteneva fittizio il matrimonio.',
    'Il matrimonio non fu provato. La domanda del 4 maggio 2018 fu respinta dalla sede di Colombo.',
    'Un uomo di 32 anni. Il Tribunale di Roma, con ordinanza del 3 marzo 2019, accoglie; la moglie vive a Islamabad.',
    'Entro 30 giorni dal 3 marzo 2019, a Roma.',
  ])('%s: nothing tells', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
