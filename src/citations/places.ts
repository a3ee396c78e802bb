// Where Italian courts sit. The list is closed on purpose: `Tribunale di Roma` names a court, `tribunale di primo grado`
// does not, and a query typed in small letters must still be read. Seats abolished since 2013 are here too, because their
// decisions are still cited.
import { fold } from '../text/fold.ts';
import { Phrases } from './phrases.ts';

const seatNames = `
Agrigento, Alessandria, Ancona, Aosta, Arezzo, Ascoli Piceno, Asti, Avellino, Avezzano, Barcellona Pozzo di Gotto, Bari, Belluno, Benevento,
Bergamo, Biella, Bologna, Bolzano, Brescia, Brindisi, Busto Arsizio, Cagliari, Caltagirone, Caltanissetta, Campobasso, Cassino, Castrovillari,
Catania, Catanzaro, Chieti, Civitavecchia, Como, Cosenza, Cremona, Crotone, Cuneo, Enna, Fermo, Ferrara, Firenze, Foggia, Forlì, Frosinone, Gela,
Genova, Gorizia, Grosseto, Imperia, Isernia, Ivrea, La Spezia, Lagonegro, Lamezia Terme, Lanciano, Lanusei, Larino, L’Aquila, Latina, Lecce, Lecco,
Livorno, Locri, Lodi, Lucca, Macerata, Mantova, Marsala, Massa, Matera, Messina, Milano, Modena, Monza, Napoli, Napoli Nord, Nocera Inferiore, Nola,
Novara, Nuoro, Oristano, Padova, Palermo, Palmi, Paola, Parma, Patti, Pavia, Perugia, Pesaro, Pescara, Piacenza, Pisa, Pistoia, Pordenone, Potenza,
Prato, Ragusa, Ravenna, Reggio Calabria, Reggio Emilia, Rieti, Rimini, Roma, Rovereto, Rovigo, Salerno, Santa Maria Capua Vetere, Sassari, Savona,
Sciacca, Siena, Siracusa, Sondrio, Spoleto, Sulmona, Taranto, Tempio Pausania, Teramo, Termini Imerese, Terni, Tivoli, Torino, Torre Annunziata,
Trani, Trapani, Trento, Treviso, Trieste, Udine, Urbino, Vallo della Lucania, Varese, Vasto, Velletri, Venezia, Verbania, Vercelli, Verona,
Vibo Valentia, Vicenza, Viterbo,
Acqui Terme, Alba, Ariano Irpino, Bassano del Grappa, Camerino, Casale Monferrato, Chiavari, Cittadella, Crema, Empoli, Lucera, Melfi, Mistretta,
Modica, Mondovì, Montepulciano, Nicosia, Orvieto, Ostia, Pinerolo, Rossano, Sala Consilina, Saluzzo, Sanremo, Sant’Angelo dei Lombardi, Tolmezzo,
Tortona, Vigevano, Voghera`;

const otherSeatNames: Record<string, string> = {
  Roma: 'Rome', Milano: 'Milan', Torino: 'Turin', Napoli: 'Naples', Firenze: 'Florence', Venezia: 'Venice', Genova: 'Genoa', Padova: 'Padua',
  Mantova: 'Mantua', Livorno: 'Leghorn', Siracusa: 'Syracuse', Trento: 'Trent', Bolzano: 'Bozen', 'L’Aquila': 'Aquila',
  'Reggio Emilia': 'Reggio nell’Emilia', 'Reggio Calabria': 'Reggio di Calabria', 'Santa Maria Capua Vetere': 'S. Maria Capua Vetere',
};

const regionNames: Record<string, string> = {
  Abruzzo: 'Abruzzi', Basilicata: '', Calabria: '', Campania: '', 'Emilia-Romagna': 'Emilia', 'Friuli-Venezia Giulia': 'Friuli', Lazio: 'Latium', Liguria: '',
  Lombardia: 'Lombardy', Marche: '', Molise: '', Piemonte: 'Piedmont', Puglia: 'Apulia', Sardegna: 'Sardinia', Sicilia: 'Sicily', Toscana: 'Tuscany',
  'Trentino-Alto Adige': 'Trentino', Umbria: '', 'Valle d’Aosta': 'Aosta Valley', Veneto: '',
};

const phrase = (name: string): string => fold(name).replace(/[’'-]/g, ' ').replace('s. ', 's ');
const table = (names: Iterable<readonly [name: string, other: string | undefined]>): Phrases<string> =>
  new Phrases([...names].map(([name, other]) => [[name, other].filter(Boolean).map((each) => phrase(each ?? '')).join(' | '), name] as const));

/** City where a court sits, by its Italian name: `Rome` and `Roma` both give `Roma`. */
export const seats = table(seatNames.split(',').map((name) => name.trim()).map((name) => [name, otherSeatNames[name]] as const));

/** Region of an administrative court, by its Italian name. */
export const regions = table(Object.entries(regionNames));

/** A place as it is compared: `L’Aquila`, `l-aquila` and `laquila` are one. */
export function placeKey(place: string): string {
  return fold(place).replace(/[^a-z]/g, '');
}
