import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { knowledge } from './for-tests';

const named = (text: string) => diagnose(text, knowledge).names;

describe('names', () => {
  it.each([
    ['physionet-data.mimiciv_v3_1_hosp.patients', 'mimiciv_v3_1_hosp', 'misspelt', 'mimiciv_3_1_hosp'],
    ['`physionet-data.mimic_core.admissions`', 'mimic_core', 'retired', 'mimiciv_3_1_hosp'],
    ['physionet-data:mimiciv_3_1_hops.patients', 'mimiciv_3_1_hops', 'misspelt', 'mimiciv_3_1_hosp'],
    ['physionet-data.mimiciv_3_1_hosp.chartevents', 'chartevents', 'misspelt', 'mimiciv_3_1_icu.chartevents'],
    ['physionet-data.mimiciv_3_1_hosp.pateints', 'pateints', 'misspelt', 'patients'],
    ['physionet_data.x physionetdata.mimiciv_3_1_icu.icustays physionet-dat.mimiciv_3_1_icu.icustays', 'physionet-dat', 'misspelt', 'physionet-data'],
  ])('in %s: %s is %s, write %s', (text, name, verdict, instead) => {
    expect(named(text)).toContainEqual(expect.objectContaining({ text: name, verdict, instead }));
  });

  it('that are right are left alone', () => {
    expect(named('physionet-data.mimiciv_3_1_hosp.patients').map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known']);
    // Pages ask data sets without a version for it; of others we do not list all tables.
    expect(named('physionet-data.mimiciv_hosp._metadata').map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known']);
    expect(named('physionet-data.mimiciv_note.discharge_detail').map(({ kind, verdict }) => [kind, verdict])).toEqual([['project', 'known'], ['data set', 'known']]);
    expect(named('a study of MIMIC-IV and mimic-code, mimic_paper.pdf')).toEqual([]);
  });
});
