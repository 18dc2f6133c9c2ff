import { describe, expect, it } from 'vitest';
import { first } from './for-tests';

describe('a message', () => {
  it.each([
    ['Temporary failure in name resolution', 'host-not-found'],
    ['<urlopen error [Errno -3] Temporary failure in name resolution>', 'host-not-found'],
    ['ping: physionet.org: Temporary failure in name resolution', 'host-not-found'],
    ['ping: db.lab.local: Temporary failure in name resolution', undefined],
    ['psycopg2.OperationalError: could not translate host name "db.lab.de" to address: Temporary failure in name resolution', undefined],
    ['sudo: unable to resolve host box: Temporary failure in name resolution', undefined],
    ['pymongo.errors.ServerSelectionTimeoutError: cluster0.mongodb.net:27017: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', undefined],
    ['ERROR 2026 (HY000): SSL connection error: certificate verify failed, mysql', undefined],
    ['Gem::RemoteFetcher::FetchError: SSL_connect returned=1 errno=0 certificate verify failed (https://rubygems.org/specs.gz)', undefined],
    ['imaplib: imap.example.de [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', undefined],
    ['elastic_transport.TlsError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: elastic', undefined],
    ["CondaSSLError: HTTPSConnectionPool(host='repo.anaconda.com', port=443): certificate verify failed", undefined],
    ["HTTPSConnectionPool(host='huggingface.co', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", undefined],
    ['npm ERR! unable to get local issuer certificate', undefined],
    ['unable to get local issuer certificate', 'certificate-not-trusted'],
    ["Could not fetch URL https://pypi.org/simple/pandas/: HTTPSConnectionPool(host='pypi.org', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", 'certificate-not-trusted'],
    ["HTTPSConnectionPool(host='files.pythonhosted.org', port=443): [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed", 'certificate-not-trusted'],
    ['File "/opt/conda/lib/python3.11/ssl.py", line 1 [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed', 'certificate-not-trusted'],
    ["wget: unable to resolve host address 'python.org'", undefined],
    ['ERROR: (bq) Unable to find the server at oauth2.googleapis.com', 'host-not-found'],
    ['curl: (6) Could not resolve host: api.example.com', undefined],
    ['wget: unable to resolve host address ‘physonet.org’', 'host-not-found'],
    ['Connecting to physionet.org|18.18.42.54|:443... failed: Network is unreachable.', 'host-not-found'],
    ['curl: (60) SSL certificate problem\nMore details here: https://curl.se/docs/sslcerts.html', 'certificate-not-trusted'],
    ["ERROR: The certificate of 'api.example.com' is not trusted.", undefined],
  ])('finds its page, and none if it is of another site or program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each(['pysionet', 'hysionet', 'physiont', 'physioent', 'physionte', 'physinoet'])('finds its page where PhysioNet is written as %s', (host) => {
    expect(first(`wget: unable to resolve host address '${host}.org'`)).toBe('host-not-found');
    expect(first(`Failed to resolve '${host}.org' ([Errno -2] Name or service not known)`)).toBe('host-not-found');
  });
});
