/**
 * The options of a project's Files section, numbered as in the picture of it.
 * What each option does and needs is the same for all data sets; whether one offers it comes from `datasets.ts`.
 */
import type { Dataset } from './datasets';
import { isFound, type Finding } from './fact';
import { label } from './labels';

export type OptionId = 'zip' | 'bigquery' | 'gcs' | 'open-data' | 'aws' | 'wget';

export interface AccessOption {
  id: OptionId;
  /** The number in the picture. */
  number: number;
  title: string;
  /** What the Files section shows for it, word for word (each is a label in `labels.ts`). */
  shows: string;
  /** True if the data are used or copied inside a cloud; false if PhysioNet's own server sends them. */
  cloud: boolean;
  does: string;
  needs: string;
  costs: string;
  /** What you may see instead, and what to do then; in the order in which the states follow each other. */
  states?: readonly { shows: string; meaning: string }[];
  next: { text: string; to: string };
}

export const accessOptions: readonly AccessOption[] = [
  {
    id: 'zip',
    number: 1,
    title: 'One ZIP file',
    shows: 'Download the ZIP file',
    cloud: false,
    does: 'Your browser downloads all files of this version as one file from PhysioNet’s server. This choice grants no cloud access.',
    needs: 'The browser in which you are logged in to PhysioNet, and disk space for the ZIP file and its contents.',
    costs: 'No charge from PhysioNet. It can take hours.',
    next: { text: 'Download with ZIP or wget, and check the files', to: '/access/download#zip' },
  },
  {
    id: 'bigquery',
    number: 2,
    title: 'Google BigQuery',
    shows: 'Request access using Google BigQuery.',
    cloud: true,
    does: 'Adds the Google e-mail in your PhysioNet settings to the list of people who may query this version in BigQuery. You then use SQL, and download nothing.',
    needs: 'A linked Google e-mail, and your own Google Cloud project, which pays for your queries.',
    costs: 'The request is free. Google bills queries to your project, with a free amount each month.',
    next: { text: 'Run a first query in BigQuery', to: '/access/cloud/bigquery' },
  },
  {
    id: 'gcs',
    number: 3,
    title: 'Google Cloud Storage',
    shows: 'Request access to the files using the Google Cloud Storage Browser. Login with a Google account is required.',
    cloud: true,
    does: 'Adds the same Google e-mail to the list of people who may copy the files from a storage bucket.',
    needs: 'A linked Google e-mail, and your own Google Cloud project with billing.',
    costs: 'The request is free. The buckets are “requester pays”: Google bills the copying to your project.',
    next: { text: 'Copy files from the bucket', to: '/access/cloud/gcs' },
  },
  {
    id: 'open-data',
    number: 4,
    title: 'AWS Open Data',
    shows: 'Access using AWS Open Data repository',
    cloud: true,
    does: 'Opens a public page about the data in the Registry of Open Data on AWS. The page describes the data. It grants no access.',
    needs: 'Nothing to read the page.',
    costs: 'Free to read.',
    next: { text: 'Which AWS option to use', to: '/access/cloud#aws' },
  },
  {
    id: 'aws',
    number: 5,
    title: 'AWS with your own access point',
    shows: 'Download the files using AWS command line tools:',
    cloud: true,
    does: 'Shows a command that copies the files from Amazon S3. The access point in the command serves a group of users. So the number at its end may differ between you and a colleague.',
    needs: 'An AWS account, and an IAM user that you have verified in your PhysioNet settings.',
    costs: 'The command needs no requester-pays option. One public script says that the transfer is not billed to you. We could not confirm it. AWS bills what you store and compute in your own account.',
    states: [
      {
        shows: 'To download the files using AWS command line tools, first configure your AWS credentials.',
        meaning: 'PhysioNet does not know your AWS identity yet. Link it, then come back to this page.',
      },
      {
        shows: 'Enable AWS access',
        meaning: 'You verified AWS after you signed the agreement, or the data set has none to sign. Click the link once.',
      },
      {
        shows: 'Download the files using AWS command line tools:',
        meaning: 'You have access. Copy the command from your own page, not from another person or a web page.',
      },
    ],
    next: { text: 'Use the AWS command', to: '/access/cloud/aws' },
  },
  {
    id: 'wget',
    number: 6,
    title: 'wget in your terminal',
    shows: 'Download the files using your terminal:',
    cloud: false,
    does: 'Shows a command that downloads the files one by one from PhysioNet’s server. Your command holds your own PhysioNet user name. This choice grants no cloud access.',
    needs: 'The program wget. Other programs, such as curl, are refused.',
    costs: 'No charge from PhysioNet. It can take many hours; you can stop and resume it.',
    next: { text: 'Download with wget, resume, and check the files', to: '/access/download#wget' },
  },
];

function shown(finding: Finding<unknown>): Finding<'shown'> {
  return isFound(finding) ? { ...finding, value: 'shown' } : finding;
}

/** Whether a data set's current version offers an option, and how we know. Values are for code, not for display. */
export function offer(dataset: Dataset, option: OptionId): Finding<'shown' | 'likely'> {
  const { zip, bigquery, bucket, openData, aws } = dataset.current;
  switch (option) {
    case 'zip':
      return zip;
    case 'bigquery':
      return shown(bigquery);
    case 'gcs':
      return shown(bucket);
    case 'open-data':
      return shown(openData);
    case 'aws':
      return shown(aws);
    case 'wget':
      // The template prints the command for every project whose files lie on PhysioNet's disks.
      return { ...label('Download the files using your terminal:'), value: 'shown' };
  }
}
