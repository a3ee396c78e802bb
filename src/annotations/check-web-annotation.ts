// The MUSTs of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) that a file alone can break, each with
// the section that states it. What only an application can break (text normalised before it is recorded, a canonical IRI
// left alone) is tested where it is done. A reference to a page or a stylesheet elsewhere is never followed.
export interface Fault {
  /** Where in the file: `first.items[3].target.selector`. */
  path: string;
  /** Section of the Recommendation: `4.2.4`. */
  section: string;
  must: string;
}

type Members = Readonly<Record<string, unknown>>;

export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
const deepest = 32;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (members: Members, name: string): unknown => (Object.hasOwn(members, name) ? members[name] : undefined);
const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const isIri = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const hasType = (members: Members, type: string): boolean => listOf(own(members, 'type')).includes(type);

/** xsd:dateTime whose time zone is written `Z`. */
function isUtcInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 19));
}

class Check {
  readonly faults: Fault[] = [];

  #must(holds: boolean, path: string, section: string, must: string): void {
    if (!holds) this.faults.push({ path, section, must });
  }

  /** A member that is there once, or may be missing: never a list. */
  #atMostOne(members: Members, name: string, path: string, section: string): void {
    this.#must(listOf(own(members, name)).length <= 1, `${path}.${name}`, section, `There is at most one ${name}`);
  }

  #context(members: Members, path: string, section: string): void {
    const context = own(members, '@context');
    this.#must(listOf(context).includes(annotationContext), path, section, `One @context is ${annotationContext}`);
    this.#must(!Array.isArray(context) || context.length > 1, path, section, 'A single @context is a string');
  }

  #identity(members: Members, path: string, section: string, what: string): void {
    this.#must(isIri(own(members, 'id')), `${path}.id`, section, `${what} has exactly one IRI that identifies it`);
  }

  #instants(members: Members, path: string): void {
    for (const name of ['created', 'generated', 'modified']) {
      this.#atMostOne(members, name, path, '3.3.1');
      for (const instant of listOf(own(members, name))) this.#must(isUtcInstant(instant), `${path}.${name}`, '3.3.1', 'A datetime is a xsd:dateTime in UTC, written with "Z"');
    }
  }

  #provenance(members: Members, path: string): void {
    this.#instants(members, path);
    for (const name of ['creator', 'generator']) {
      for (const agent of listOf(own(members, name))) {
        const id = isMembers(agent) ? own(agent, 'id') : agent;
        this.#must(id === undefined || isIri(id), `${path}.${name}`, '3.3.2', 'An agent has no more than one IRI');
      }
    }
    for (const right of listOf(own(members, 'rights'))) this.#must(isIri(isMembers(right) ? own(right, 'id') : right), `${path}.rights`, '3.3.6', 'The value of rights is an IRI');
    for (const name of ['canonical', 'via']) {
      for (const other of listOf(own(members, name))) this.#must(isIri(isMembers(other) ? own(other, 'id') : other), `${path}.${name}`, '3.3.7', `The value of ${name} is an IRI`);
    }
    this.#must(listOf(own(members, 'canonical')).length <= 1, `${path}.canonical`, '3.3.7', 'There is at most one canonical IRI');
  }

  collection(members: Members, path: string): void {
    this.#context(members, path, '5.1');
    this.#identity(members, path, '5.1', 'The Collection');
    for (const label of listOf(own(members, 'label'))) this.#must(typeof label === 'string', `${path}.label`, '5.1', 'A label is a string');
    this.#provenance(members, path);
    const total = own(members, 'total');
    const first = own(members, 'first');
    this.#must(total === undefined || isCount(total), `${path}.total`, '5.1', 'The total is a xsd:nonNegativeInteger');
    const pages = listOf(first);
    this.#must(isCount(total) && total !== 0 ? pages.length === 1 : pages.length <= 1, `${path}.first`, '5.1', 'A Collection of more than 0 Annotations has exactly one first page');
    for (const page of pages) {
      if (isMembers(page) && own(page, 'items') !== undefined) this.page(page, `${path}.first`, typeof total === 'number' ? total : null);
      else this.#must(isIri(isMembers(page) ? own(page, 'id') : page), `${path}.first`, '5.1', 'The first page is embedded or given as an IRI');
    }
  }

  /** `total` of the collection in which the page is embedded; undefined for a page that stands alone. */
  page(members: Members, path: string, total?: number | null): void {
    if (total === undefined) this.#context(members, path, '5.2');
    this.#identity(members, path, '5.2', 'The Page');
    this.#must(hasType(members, 'AnnotationPage'), `${path}.type`, '5.2', 'AnnotationPage is a type of the Page');
    const items = own(members, 'items');
    this.#must(Array.isArray(items) && items.length > 0, `${path}.items`, '5.2', 'A Page has an array of one or more Annotations as its items');
    const startIndex = own(members, 'startIndex');
    this.#must(startIndex === undefined || isCount(startIndex), `${path}.startIndex`, '5.2', 'The startIndex is one xsd:nonNegativeInteger');
    const next = own(members, 'next');
    const end = (typeof startIndex === 'number' ? startIndex : 0) + listOf(items).length;
    this.#must(typeof total !== 'number' || end >= total || next !== undefined, `${path}.next`, '5.2', 'A page that is not the last refers to the one that follows it');
    this.#must(next === undefined || isIri(isMembers(next) ? own(next, 'id') : next), `${path}.next`, '5.2', 'The next page is referred to by its IRI');
    listOf(items).forEach((item, index) => {
      const at = `${path}.items[${index}]`;
      if (isMembers(item)) this.annotation(item, at);
      else this.#must(isIri(item), at, '5.2', 'An item is an Annotation, or its IRI');
    });
  }

  annotation(members: Members, path: string): void {
    this.#identity(members, path, '3.1', 'An Annotation');
    this.#must(hasType(members, 'Annotation'), `${path}.type`, '3.1', 'Annotation is a type of the Annotation');
    this.#provenance(members, path);
    const targets = listOf(own(members, 'target'));
    this.#must(targets.length > 0, `${path}.target`, '3.1', 'An Annotation has one or more targets');
    targets.forEach((target) => this.#resource(target, `${path}.target`));
    listOf(own(members, 'body')).forEach((body) => this.#resource(body, `${path}.body`));
    const bodyValue = own(members, 'bodyValue');
    this.#must(bodyValue === undefined || typeof bodyValue === 'string', `${path}.bodyValue`, '3.2.5', 'A bodyValue is a single string');
    this.#must(bodyValue === undefined || own(members, 'body') === undefined, `${path}.bodyValue`, '3.2.5', 'An Annotation with a bodyValue has no body');
    const stylesheets = listOf(own(members, 'stylesheet'));
    this.#must(stylesheets.length <= 1, `${path}.stylesheet`, '4.4', 'There is at most one stylesheet');
    for (const sheet of stylesheets) {
      if (isMembers(sheet)) this.#must(own(sheet, 'type') === undefined || hasType(sheet, 'CssStylesheet'), `${path}.stylesheet.type`, '4.4', 'A stylesheet that has a type is a CssStylesheet');
    }
  }

  rootAnnotation(members: Members): void {
    this.#context(members, '', '3.1');
    this.annotation(members, '');
  }

  #resource(value: unknown, path: string, depth = 0): void {
    if (!isMembers(value)) {
      this.#must(isIri(value), path, '3.2.1', 'An external web resource is given by its IRI');
      return;
    }
    this.#instants(value, path);
    this.#must(listOf(own(value, 'textDirection')).every((direction) => direction === 'ltr' || direction === 'rtl' || direction === 'auto'), `${path}.textDirection`, '3.2.1', 'A textDirection is ltr, rtl or auto');
    this.#atMostOne(value, 'textDirection', path, '3.2.1');
    if (hasType(value, 'TextualBody') || (own(value, 'value') !== undefined && own(value, 'id') === undefined)) {
      this.#must(typeof own(value, 'value') === 'string', `${path}.value`, '3.2.4', 'A TextualBody has exactly one value');
    } else if (hasType(value, 'Choice')) {
      this.#must(listOf(own(value, 'type')).length === 1, `${path}.type`, '3.2.7', 'A Choice has exactly one type');
      if (depth < deepest) listOf(own(value, 'items')).forEach((item) => this.#resource(item, `${path}.items`, depth + 1));
    } else if (hasType(value, 'SpecificResource') || own(value, 'source') !== undefined) {
      const sources = listOf(own(value, 'source'));
      this.#must(sources.length === 1, `${path}.source`, '4', 'A Specific Resource has exactly one source');
      for (const source of sources) this.#must(isIri(isMembers(source) ? own(source, 'id') : source), `${path}.source`, '3.2.1', 'An external web resource has exactly one IRI');
      listOf(own(value, 'selector')).forEach((selector) => this.#selector(selector, `${path}.selector`));
      listOf(own(value, 'state')).forEach((state) => this.#state(state, `${path}.state`));
    } else {
      this.#must(isIri(own(value, 'id')), `${path}.id`, '3.2.1', 'An external web resource has exactly one IRI');
    }
  }

  #one(members: Members, type: string, name: string, path: string, section: string): void {
    this.#must(typeof own(members, name) === 'string', `${path}.${name}`, section, `A ${type} has exactly one ${name}`);
  }

  #selector(value: unknown, path: string, depth = 0): void {
    if (!isMembers(value)) {
      this.#must(isIri(value), path, '4.2', 'A selector is described, or given by its IRI');
      return;
    }
    const types = listOf(own(value, 'type'));
    const sections: Readonly<Record<string, string>> = { FragmentSelector: '4.2.1', CssSelector: '4.2.2', XPathSelector: '4.2.3', TextQuoteSelector: '4.2.4', TextPositionSelector: '4.2.5', DataPositionSelector: '4.2.6', SvgSelector: '4.2.7', RangeSelector: '4.2.8' };
    const type = types.find((one): one is string => typeof one === 'string' && Object.hasOwn(sections, one));
    const section = sections[type ?? ''] ?? '4.2';
    this.#must(type === undefined || type === 'SvgSelector' || types.length === 1, `${path}.type`, section, `A ${type} has exactly one type`);
    if (type === 'FragmentSelector' || type === 'CssSelector' || type === 'XPathSelector') this.#one(value, type, 'value', path, section);
    if (type === 'FragmentSelector') this.#atMostOne(value, 'conformsTo', path, section);
    if (type === 'TextQuoteSelector') {
      this.#one(value, type, 'exact', path, section);
      for (const name of ['prefix', 'suffix']) {
        this.#must(listOf(own(value, name)).length <= 1 && listOf(own(value, name)).every((context) => typeof context === 'string'), `${path}.${name}`, section, `A TextQuoteSelector has no more than one ${name}`);
      }
    }
    if (type === 'TextPositionSelector' || type === 'DataPositionSelector') {
      for (const name of ['start', 'end']) this.#must(isCount(own(value, name)), `${path}.${name}`, section, `A ${type} has exactly one ${name}, a non-negative integer`);
    }
    if (type === 'RangeSelector') {
      for (const name of ['startSelector', 'endSelector']) {
        this.#must(isMembers(own(value, name)) || isIri(own(value, name)), `${path}.${name}`, section, `A RangeSelector has exactly one ${name}`);
        if (depth < deepest && isMembers(own(value, name))) this.#selector(own(value, name), `${path}.${name}`, depth + 1);
      }
    }
    if (depth < deepest) listOf(own(value, 'refinedBy')).forEach((refinement) => this.#selector(refinement, `${path}.refinedBy`, depth + 1));
  }

  #state(value: unknown, path: string): void {
    if (!isMembers(value)) {
      this.#must(isIri(value), path, '4.3', 'A state is described, or given by its IRI');
      return;
    }
    if (hasType(value, 'HttpRequestState')) this.#one(value, 'HttpRequestState', 'value', path, '4.3.2');
    if (!hasType(value, 'TimeState')) return;
    this.#must(listOf(own(value, 'type')).length === 1, `${path}.type`, '4.3.1', 'A TimeState has exactly one type');
    const [at, from, to] = ['sourceDate', 'sourceDateStart', 'sourceDateEnd'].map((name) => listOf(own(value, name))) as [readonly unknown[], readonly unknown[], readonly unknown[]];
    for (const instant of [...at, ...from, ...to]) this.#must(isUtcInstant(instant), `${path}.sourceDate`, '4.3.1', 'A timestamp is a xsd:dateTime in UTC, written with "Z"');
    this.#must(at.length === 0 || (from.length === 0 && to.length === 0), path, '4.3.1', 'With sourceDate there is neither sourceDateStart nor sourceDateEnd');
    this.#must(from.length === to.length && from.length <= 1, path, '4.3.1', 'sourceDateStart and sourceDateEnd stand together, once');
  }
}

/** Checks a collection, a page or an annotation that stands at the root of a file. Empty where every MUST is met; never throws. */
export function checkWebAnnotation(value: unknown): Fault[] {
  const check = new Check();
  if (!isMembers(value)) return [{ path: '', section: '3.1', must: 'The file holds one JSON object' }];
  if (hasType(value, 'AnnotationCollection')) check.collection(value, '');
  else if (hasType(value, 'AnnotationPage')) check.page(value, '');
  else check.rootAnnotation(value);
  return check.faults.map(({ path, ...fault }) => ({ path: path.replace(/^\./, ''), ...fault }));
}
