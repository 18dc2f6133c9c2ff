import type { Fault } from './page';

/** One line a fault: `file:line:column  what  remedy`. Editors find the place by its beginning. */
export function asText(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}  ${fault.warning ? 'note: ' : ''}${fault.what}  ${fault.remedy}`).join('\n');
}

/** Text of a GitHub command, with its own characters escaped. */
function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The same as annotations of GitHub Actions, which show at the line in a pull request. */
export function asGithub(faults: readonly Fault[]): string {
  return faults
    .map(
      (fault) =>
        `::${fault.warning ? 'warning' : 'error'} file=${property(fault.file)},line=${fault.line},col=${fault.column},title=${property(fault.rule)}::${value(`${fault.what}. To mend it: ${fault.remedy}`)}`,
    )
    .join('\n');
}
