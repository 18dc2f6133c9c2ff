/** `npm run nginx`: renews the written parts of `deploy/nginx.conf`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { redirects } from '../../src/data/redirects';
import { renewNginx } from './nginx';

const FILE = 'deploy/nginx.conf';
writeFileSync(FILE, renewNginx(readFileSync(FILE, 'utf8'), redirects));
