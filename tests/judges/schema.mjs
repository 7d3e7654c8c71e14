// Whether each JSON file named is what the published schema says.
import fs from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const [schemaFile, ...files] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: true });
formats(ajv);
const holds = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));
let failed = 0;
for (const file of files) {
  const json = JSON.parse(fs.readFileSync(file, 'utf8'));
  const kept = holds(json);
  const found = kept ? [] : holds.errors.map((error) => `  ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  console.log(`${kept ? 'passes ' : 'FAILS  '} ${file}`);
  found.slice(0, 20).forEach((line) => console.log(line));
  failed += found.length;
  // A schema that lets everything through would pass as well.
  for (const damage of [{ ...json, format: 'other' }, { ...json, first: 'soon' }, { ...json, more: 1 }, { ...json, sections: {} }]) {
    if (holds(damage)) { console.log(`FAILS   ${file}: damage passes`); failed += 1; }
  }
}
process.exit(failed === 0 ? 0 : 1);
