// Whether every unit that may be written is one of UCUM, and every unit of a document is one that may be written.
import fs from 'node:fs';
import ucum from '@lhncbc/ucum-lhc';

const [allowedFile, ...documents] = process.argv.slice(2);
const allowed = JSON.parse(fs.readFileSync(allowedFile, 'utf8'));
const utilities = ucum.UcumLhcUtils.getInstance();
let failed = 0;
const fail = (line) => { failed += 1; console.log(`  ${line}`); };
for (const unit of allowed) {
  const checked = utilities.validateUnitString(unit, true);
  // The judge takes `ug/l` for `ug/L`: what it gives back must be what was asked.
  if (checked.status !== 'valid' || checked.ucumCode !== unit) fail(`${unit}: ${checked.status}`);
}
const walk = (node, where, file) => {
  if (Array.isArray(node)) node.forEach((one, place) => walk(one, `${where}[${place}]`, file));
  else if (node && typeof node === 'object') {
    if (node.system === 'http://unitsofmeasure.org' && !allowed.includes(node.code)) fail(`${file} ${where}: ${node.code}`);
    if ('value' in node && 'unit' in node && node.system !== 'http://unitsofmeasure.org') fail(`${file} ${where}: no system`);
    Object.entries(node).forEach(([name, one]) => walk(one, `${where}.${name}`, file));
  }
};
documents.forEach((file) => walk(JSON.parse(fs.readFileSync(file, 'utf8')), '', file));
console.log(`${failed === 0 ? 'passes ' : 'FAILS  '} ${allowed.length} units, ${documents.length} documents`);
process.exit(failed === 0 ? 0 : 1);
