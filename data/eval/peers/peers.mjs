// One peer from npm over the texts of a set. Reads {"id","text","region"} a
// line, writes {"id","spans":[{"start","end","class"}]} a line with byte
// offsets, and at last {"seconds"}: the time spent in the peer alone.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';

const peers = {
  async 'libphonenumber-js'() {
    const { findPhoneNumbersInText } = await import('libphonenumber-js/max');
    return (text, region) => findPhoneNumbersInText(text, { defaultCountry: region || 'US', extended: true })
      .map((n) => [n.startsAt, n.endsAt, 'phone']);
  },
  async 'linkify-it'() {
    const { LinkifyIt } = await import('linkify-it');
    const tlds = createRequire(import.meta.url)('tlds'); // JSON
    const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyIP: true, urlAuth: true }).tlds(tlds, true);
    return (text) => (linkify.match(text) ?? [])
      .map((m) => [m.index, m.lastIndex, m.schema === 'mailto:' ? 'email' : 'website']);
  },
  async openredaction() {
    const { OpenRedaction } = await import('openredaction');
    const finder = new OpenRedaction({});
    const classOf = (type) => [['phone', /^PHONE|FAX|MOBILE/], ['email', /EMAIL/], ['address', /^ADDRESS|POSTCODE|ZIP/], ['website', /^URL|WEBSITE|DOMAIN/]]
      .find(([, re]) => re.test(type))?.[0];
    return async (text) => (await finder.detect(text)).detections
      .map((d) => [...d.position, classOf(d.type)]).filter(([, , c]) => c);
  },
  async 'redact-pii'() {
    const { default: { SyncRedactor } } = await import('redact-pii');
    const classes = { PHONE_NUMBER: 'phone', EMAIL_ADDRESS: 'email', STREET_ADDRESS: 'address', URL: 'website' };
    const mark = /([A-Z]+(?:_[A-Z]+)+|URL|ZIPCODE|DIGITS|USERNAME|PASSWORD)/;
    const redactor = new SyncRedactor();
    // It tells only the redacted text: what stands between the marks is looked
    // up in the original, in order.
    return (text) => {
      const spans = [];
      let at = 0, open = null;
      for (const part of redactor.redact(text).split(mark)) {
        if (classes[part]) { open = { start: at, class: classes[part] }; continue; }
        const found = part === '' ? -1 : text.indexOf(part, at);
        if (found < 0) continue;
        if (open) spans.push([open.start, found, open.class]);
        open = null;
        at = found + part.length;
      }
      if (open) spans.push([open.start, text.length, open.class]);
      return spans.filter(([s, e]) => e > s);
    };
  },
};

const name = process.argv[2];
if (!peers[name]) throw new Error(`no peer ${name}; there are ${Object.keys(peers)}`);
const find = await peers[name]();
await find('warm +1 415 555 2671 jo@example.com', 'US');
let seconds = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, region } = JSON.parse(line);
  const begun = performance.now();
  const found = await find(text, region);
  seconds += (performance.now() - begun) / 1000;
  const bytes = (unit) => Buffer.byteLength(text.slice(0, unit));
  console.log(JSON.stringify({ id, spans: found.map(([s, e, c]) => ({ start: bytes(s), end: bytes(e), class: c })) }));
}
console.log(JSON.stringify({ seconds }));
