import { numbered, plainButton, row, subheading, table, type Source } from '../source';
import { sample, say } from '../words';

export const source: Source = {
  alt: 'The list of projects in the Google Cloud console, titled Select a project, with a button New project and one project of your own.',
  caption: 'The list that opens when you click the name of the project at the top of the console.',
  body: [
    row(subheading(say('Select a project')), numbered(1, 'If you have no project yet', plainButton(say('New project')))),
    numbered(2, 'Your own project: it runs your queries and pays for them', table([sample('project')])),
  ],
};
