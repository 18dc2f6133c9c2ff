import { command, numbered, text, type Source } from '../source';
import { downloadCommand, mimic, say } from '../words';

export const source: Source = {
  alt: 'Three states of the AWS line in the Files section: configure your AWS credentials, Enable AWS access, and a command to copy.',
  caption: 'The AWS line of the Files section in its three states. Your page shows one of them.',
  body: [
    numbered(
      1,
      'PhysioNet does not know your AWS identity',
      text(
        say('To download the files using AWS command line tools, first configure your AWS credentials.', {
          link: 'configure your AWS credentials',
        }),
      ),
    ),
    numbered(2, 'You signed the agreement before you verified AWS', text(say('Enable AWS access', { link: true }))),
    numbered(3, 'You have access', [
      text(say('Download the files using AWS command line tools:')),
      command(downloadCommand(mimic, 'aws')),
    ]),
  ],
};
