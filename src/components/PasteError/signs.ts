import { closestMatch } from 'leven';
import { known } from '../../data/known';
import { isOfOthers, namesOurs } from './hosts';

/** A pattern, or a rule that needs more than one. */
type Test = Pick<RegExp, 'test'>;

/**
 * Signs of a problem beyond its literal messages: codes and phrases that programs wrap around them. A sign with a score
 * of 0 speaks against its page: then nothing that the text shares with the page counts, neither messages nor other signs.
 *
 * A problem works without a line here: the messages in the front matter of its page are enough. A sign helps where a
 * message is often cut off, or where another program says the same in other words. Texts are flat: one line, small letters.
 */
export interface Sign {
  id: string;
  pattern: RegExp;
  /** Where the pattern alone would fit others too: the text must fit this as well. */
  near?: Test;
  /** The text must not fit this. */
  not?: RegExp;
  score: number;
}

const GOOGLE = /google|bigquery|gcloud|gsutil|gs:|storage|bq |gcp|bigrquery/;
const DOWNLOAD = /physionet|wget|curl|mimic|eicu|index\.html/;
const OTHER_THAN_DOWNLOAD = /googleapis|gs:\/\/|s3:|amazonaws|operation:/;
/** What stands before a code in English, German, French, Italian, Chinese and Japanese, or where a server says no more than the code. */
const HTTP_ERROR = '(?:fehler|erreur|errore?|错误|エラー|http|http error response|http/[\\d.]+|status)[: (-]*';
/** A text that has nothing before its code but what wget, curl and PowerShell put there. */
const LAST_LINE = '^(?:(?:http request sent, awaiting response\\.\\.\\. 40\\d [a-z ]{0,30})?[\\d: -]{1,30}|curl: \\(22\\) the requested url returned |(?:wget|invoke-webrequest) ?: the remote server returned an )';
/** Not of `robots.txt`: wget asks for this file by itself, and goes on without it. Wget2 has the address behind the number, in brackets. */
const NOT_FOUND = `(?:404[):]* \\(?(?:client )?(?:error: )?not found(?!:)|page not found \\(404\\)|status code 404|${HTTP_ERROR}404\\b(?!:? not found:))(?<!robots\\.txt(?!\\])(?:(?!://).){0,300})(?![^[]{0,40}\\[\\S*robots\\.txt)`;
/** Words of Google and AWS, which count their answers too. */
const CLOUDS = 'googleapi|google\\.|gs://|s3:|amazonaws|when calling the|operation:|bigquery|physionet-data';
const FULL = 'no space left on device|disk quota exceeded|there is not enough space on the disk';
/** A name that a reader of this guide writes, from its telling part to its end. */
const OUR_FILE = '(?:physionet\\.org|mimic|eicu|\\.csv|\\.gz|\\.zip|index\\.html|sha256sums\\.txt)[^ \'":]{0,200}';
const CLOUD_STORAGE = /gs:\/\/|gsutil|gcloud|storage\.googleapis/;
const S3 = /s3|listobjects|headobject|getobject|accesspoint|bucket/;
const OURS = 'gcloud|gsutil|bq|aws|wget|curl|sha256sum|shasum|physionet|pip3?|python3?|gunzip';
const OUR_CMDLET = '(?:wget|curl|iwr|invoke-webrequest)';
/** In version 7, PowerShell shows the command in between. */
const SAYS_OF_PARAMETER = ': (?:line \\| |a (?:positional )?parameter)';
/** Asked for as a project, and not `physionet-data` but nearly. */
const NEARLY_DATA_PROJECT: Test = {
  test: (line) => {
    const [, project = known.dataProject] = /(?:not found: project|invalid project id) ['"]?([\w-]+)/.exec(line) ?? [];
    return project !== known.dataProject && closestMatch(project, [known.dataProject], { maxDistance: 2 }) !== undefined;
  },
};

export const signs: readonly Sign[] = [
  { id: 'jobs-create', pattern: /bigquery\.jobs\.create/, score: 1 },
  { id: 'jobs-create', pattern: /projects\/physionet-data\/(?:jobs|queries)/, score: 0.98 },
  { id: 'jobs-create', pattern: /caller does not have required permission to use project/, near: /bigquery/, not: /gs:|storage/, score: 0.95 },
  { id: 'own-project-missing', pattern: /not found: project [\w-]/, score: 0.97 },
  { id: 'dataset-name-wrong', pattern: /(?:not found: project|invalid project id) ['"]?[\w-]+/, near: NEARLY_DATA_PROJECT, score: 0.97 },
  { id: 'requester-pays', pattern: /requester pays bucket but no user project|userprojectmissing|user project specified in the request is missing/, score: 1 },
  // The rest of these messages may be in another language.
  { id: 'requester-pays', pattern: /requester pays/, score: 0.7 },
  { id: 'requester-pays', pattern: /serviceusage\.services\.use/, score: 0.97 },
  { id: 'not-authenticated', pattern: /requester pays bucket access requires authentication|anonymous caller/, score: 1 },
  { id: 'not-authenticated', pattern: /automatically determine credentials|default credentials were not found|active account selected|reauthentication (?:is needed|failed|required)|defaultcredentialserror|application default credentials are not available|can't get google credentials/, score: 0.98 },
  { id: 'not-authenticated', pattern: /insufficient authentication scopes|access_token_scope_insufficient|invalid_grant|refresherror|invalid authentication credentials|missing required authentication credential|401 login required/, near: GOOGLE, score: 0.95 },
  { id: 'not-authenticated', pattern: /insufficient authentication scopes/, score: 0.9 },
  { id: 'gcs-forbidden', pattern: /does not have storage\.(?:objects|buckets)\.(?:list|get)|permission 'storage\.(?:objects|buckets)\.(?:list|get)' denied/, not: /anonymous caller/, score: 0.96 },
  { id: 'gcs-bucket-not-found', pattern: /bucketnotfoundexception|gs:\/\/\S+ (?:bucket does not exist|not found: 404)|storage\.googleapis\.com\S* the specified bucket does not exist/, score: 0.97 },
  { id: 'billing-missing', pattern: /billing has not been enabled|billingnotenabled|absent billing account|not allowed in the free tier|in sandbox mode|billing account for the owning project is disabled|billing_disabled/, score: 0.97 },
  { id: 'quota-or-cost-limit', pattern: /limit for bytes billed|free query bytes scanned|bytesbilledlimitexceeded|queryusageper(?:user)?(?:per)?day|exceeded the custom quota/, score: 0.97 },
  { id: 'quota-or-cost-limit', pattern: /quotaexceeded|quota exceeded: your (?:project|usage)|custom quota exceeded/, near: /bigquery|query|bytes/, score: 0.9 },
  { id: 'api-not-enabled', pattern: /bigquery api has not been used|has not enabled bigquery|enable it by visiting \S*bigquery/, score: 1 },
  { id: 'own-project-missing', pattern: /project was not passed and could not be determined|required property \[project\]|cannot determine (?:the )?project|invalid project id\b/, score: 0.97 },
  { id: 'wrong-location', pattern: /cannot read and write in different locations|dataset\S* .{0,60}is in (?:a )?different (?:location|region)/, score: 0.97 },
  { id: 'dataset-name-wrong', pattern: /not found: (?:dataset|table) \S+ was not found in location us(?![\w-])|not found: (?:dataset|table) \S*(?:mimic|eicu)/, score: 0.93 },
  { id: 'dataset-name-wrong', pattern: /must be qualified with a dataset/, score: 0.97 },
  { id: 'cannot-save-result', pattern: /bigquery\.tables\.(?:create|update)|bigquery\.datasets\.create|responsetoolarge|response too large to return/, score: 0.97 },
  { id: 'not-requested', pattern: /bigquery\.(?:tables|datasets)\.(?:get|getdata|list)\b/, score: 0.93 },
  { id: 'wrong-google-account', pattern: /this command is authenticated as \S/, score: 0.8 },
  { id: 'aws-not-iam-user', pattern: /rather than a root user or iam role|invalid aws (?:user )?id|invalid arn\b/, score: 1 },
  { id: 'aws-verification-failed', pattern: /invalid verification code|aws identity verification is currently unavailable/, score: 1 },
  { id: 'aws-verification-failed', pattern: /signaturedoesnotmatch|request signature we calculated/, score: 0.92 },
  { id: 'aws-access-denied', pattern: /\((?:accessdenied|403|allaccessdisabled)\) when calling the (?:listobjects(?:v2)?|getobject|headobject|headbucket|getbucketlocation|copyobject|listbuckets) operation|headobject operation: forbidden/, score: 0.97 },
  { id: 'aws-access-denied', pattern: /\baccessdenied\b/, near: /\baws\b|s3:|arn:|amazonaws/, not: CLOUD_STORAGE, score: 0.9 },
  { id: 'aws-access-denied', pattern: /not authorized to perform: "?s3:/, score: 0.96 },
  { id: 'aws-no-credentials', pattern: /unable to locate credentials|nocredentialserror|partial credentials found|config profile \(\S+\) could not be found|profilenotfound/, score: 0.97 },
  { id: 'aws-no-credentials', pattern: /expiredtoken|\(invalidtoken\)|provided token has expired|invalidaccesskeyid|invalidclienttokenid|security token included in the request|access key id you provided|token has expired and refresh failed|error loading sso token/, score: 0.96 },
  { id: 'aws-bad-arn-or-region', pattern: /\b(?:nosuchbucket|nosuchaccesspoint\w*|permanentredirect|illegallocationconstraintexception|authorizationheadermalformed|invalidarn\w*)\b/, not: CLOUD_STORAGE, score: 0.98 },
  { id: 'aws-bad-arn-or-region', pattern: /invalid bucket name|must be addressed using the specified endpoint|bucket name must match the regex/, not: CLOUD_STORAGE, score: 0.97 },
  { id: 'aws-bad-arn-or-region', pattern: /could not connect to the endpoint url/, near: S3, score: 0.95 },
  { id: 'already-granted', pattern: /was previously awarded to/, score: 1 },
  { id: 'google-account-invalid', pattern: /unable to provision access|is a valid google account|your cloud id or email is invalid/, score: 0.98 },
  { id: 'grant-failed', pattern: /unable to grant access to .{0,200}(?:gcp|bigquery|bucket|v\d)/, score: 0.98 },
  { id: 'cloud-details-missing', pattern: /set the user cloud information/, score: 1 },
  { id: 'region-blocked', pattern: /not available in your (?:region|country)/, score: 1 },
  { id: 'files-unavailable', pattern: /under embargo until/, score: 0.97 },
  { id: 'training-or-credential-missing', pattern: /restricted-access resource|you must first be a credentialed user/, score: 0.95 },
  { id: 'wget-401', pattern: /username\/password authentication failed/, score: 0.97 },
  { id: 'wget-401', pattern: /401 (?:client error: )?unauthorized|error 401|http error 401/, near: DOWNLOAD, score: 0.93 },
  { id: 'wget-401', pattern: new RegExp(`${HTTP_ERROR}401\\b`), near: DOWNLOAD, not: OTHER_THAN_DOWNLOAD, score: 0.8 },
  { id: 'wget-403', pattern: new RegExp(`${HTTP_ERROR}403\\b`), near: DOWNLOAD, not: OTHER_THAN_DOWNLOAD, score: 0.8 },
  { id: 'wget-403', pattern: /403 (?:client error: )?forbidden|error 403|returned error: 403|http error 403|status code 403/, near: DOWNLOAD, not: OTHER_THAN_DOWNLOAD, score: 0.95 },
  ...Object.entries({ 401: 'wget-401', 403: 'wget-403', 404: 'address-not-found' }).map(([code, id]) => ({ id, pattern: new RegExp(`${LAST_LINE}${HTTP_ERROR}${code}\\b[): ]{0,3}[a-z ]*\\W*$`), score: 0.9 })),
  { id: 'wget-403', pattern: /access to the requested resource was denied/, score: 0.95 },
  { id: 'address-not-found', pattern: new RegExp(NOT_FOUND), near: /physionet\.org/, score: 0.95 },
  { id: 'address-not-found', pattern: /page not found \(404\) (?:if you think this is an error|it might be located)/, score: 0.95 },
  { id: 'wget-html-instead-of-data', pattern: /not in gzip format|not a gzipped file|badgzipfile|badzipfile|is not a zip file|end-of-central-directory/, score: 0.96 },
  { id: 'checksum-or-truncated', pattern: /\.gz: failed|computed checksums? did not match|end-of-stream marker|\.gz: unexpected end of file|crc check failed|invalid compressed data/, score: 0.97 },
  { id: 'rate-limit-or-timeout', pattern: /please reduce your request rate|\(slowdown\)|exceeded rate limits|ratelimitexceeded/, score: 0.96 },
  { id: 'rate-limit-or-timeout', pattern: /connecttimeout|connection timed out|read timed out|429 too many requests|readtimeout/, near: DOWNLOAD, score: 0.93 },
  { id: 'rate-limit-or-timeout', pattern: /read error \(connection timed out\)/, score: 0.93 },
  { id: 'disk-full', pattern: new RegExp(FULL), score: 0.95 },
  { id: 'cannot-write', pattern: /cannot write to \S.{0,300}\((?:permission denied|no such file or directory)\)/, score: 0.97 },
  { id: 'cannot-write', pattern: new RegExp(`${OUR_FILE}['"]?: permission denied`), not: /\b403\b|gs:\/\//, score: 0.95 },
  { id: 'host-not-found', pattern: /unable to resolve host address|could not resolve host\b/, score: 0.95 },
  { id: 'host-not-found', pattern: /failed to resolve '|temporary failure in name resolution|name or service not known|nodename nor servname provided|getaddrinfo failed|remote name could not be resolved|unable to find the server at|network is unreachable|no route to host/, near: { test: namesOurs }, score: 0.96 },
  { id: 'certificate-not-trusted', pattern: /cannot verify \S+ certificate|the certificate of '?\S+ (?:is not trusted|has expired|hasn't got a known issuer)|certificate_verify_failed|certificate verify failed|ssl validation failed|curl: \(60\)/, score: 0.96 },
  { id: 'site-down', pattern: /50[234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|server error)|error 50[234]/, near: /physionet/, score: 0.95 },
  // The computer was found, and does not let anybody in. A database or a proxy does the same in a folder named after the site.
  { id: 'site-down', pattern: /connection refused/, near: /physionet/, not: /localhost|127\.0\.0\.\d|port 5432|connecting to (?!\S*physionet)\S+\.\S/, score: 0.85 },
  { id: 'command-not-found', pattern: new RegExp(`(?:^|[ :'])(?:${OURS})(?:\\.exe)?'?: (?:command )?not found|command not found: (?:${OURS})\\b|'(?:${OURS})' is not recognized|the term '(?:${OURS})' is not recognized`), score: 0.97 },
  // PowerShell in any language; then bash, Windows and PowerShell in German, French and Chinese.
  { id: 'command-not-found', pattern: new RegExp(`\\((?:${OURS})(?:\\.exe)?:string\\) \\[\\], commandnotfound`), score: 0.97 },
  { id: 'command-not-found', pattern: new RegExp(`(?:^|[ :'"])(?:${OURS})(?:\\.exe)?['"]? ?(?:: ?(?:kommando nicht gefunden|befehl nicht gefunden|commande introuvable|未找到命令)|ist entweder falsch geschrieben|n'est pas reconnu|不是内部或外部命令|项识别为|wurde nicht als name eines cmdlet)`), score: 0.97 },
  { id: 'command-not-found', pattern: /a (?:positional )?parameter cannot be found\b/, score: 0.97 },
  // PowerShell in any language.
  { id: 'command-not-found', pattern: /(?:namedparameternotfound|positionalparameternotfound|ambiguousparameter),microsoft\.powershell\.commands\.invokewebrequest/, score: 0.97 },
  { id: 'command-not-found', pattern: /remote name could not be resolved: '-/, score: 0.97 },
  { id: 'command-not-found', pattern: /\bwget2?: (?:unrecognized|unrecognised|invalid|unknown) option/, score: 0.97 },
  // Wget2 does not say its name.
  { id: 'command-not-found', pattern: /(?<!: )unknown option '/, near: /\bwget2?\b/, score: 0.97 },
  { id: 'command-not-found', pattern: /could not install packages due to an \w+error: \[(?:errno 13|winerror 5)\]|externally-managed-environment|this environment is externally managed/, score: 0.97 },
  { id: 'local-build-fails', pattern: /could not stat file "\S+\.csv|extra data after last expected column|could not extend file|could not write to file "base\/.{0,80}no space left/, score: 0.96 },

  // Against a page.
  // Two pages share this message, and its project and location tell them apart: `diagnose.ts`.
  { id: 'dataset-name-wrong', pattern: /was not found in location (?!us(?![\w-]))[a-z]/, score: 0 },
  { id: 'wrong-location', pattern: /was not found in location us(?![\w-])/, score: 0 },
  { id: 'own-project-missing', pattern: /project/, near: NEARLY_DATA_PROJECT, score: 0 },
  // The address of every query, and no word of what went wrong.
  { id: 'jobs-create', pattern: /bigquery\/v2\/projects\//, not: /bigquery\.jobs\.create|projects\/physionet-data|permission to use project/, score: 0 },
  // AWS says the same words as Google.
  { id: 'gcs-bucket-not-found', pattern: /when calling the \w+ operation/, score: 0 },
  // The same words about a download from another site are none of ours. curl adds the address of its manual.
  ...['wget-401', 'wget-403', 'address-not-found', 'site-down', 'rate-limit-or-timeout'].map((id) => ({ id, pattern: /https?:\/\/(?!curl\.)/, not: /https?:\/\/[^/\s:"')]*(?:physionet|amazonaws|google)/, score: 0 })),
  // Up to its number curl says the same of every answer.
  { id: 'wget-403', pattern: /returned error: \d/, not: /returned error: 403/, score: 0 },
  // No other file is missing.
  { id: 'address-not-found', pattern: /robots\.txt/, not: new RegExp(NOT_FOUND), score: 0 },
  // The clouds say 404 too: then an address of PhysioNet must stand before the number, and no cloud between them.
  { id: 'address-not-found', pattern: new RegExp(CLOUDS), not: new RegExp(`(?<![\\w.])physionet\\.org/(?:files|content)(?:(?!https?://|physionet\\.org/|${CLOUDS}).)*?${NOT_FOUND}`), score: 0 },
  ...['host-not-found', 'certificate-not-trusted'].map((id) => ({ id, pattern: /./, near: { test: isOfOthers }, score: 0 })),
  // Any command of PowerShell says this of any option: none but ours may stand before it, and the option or a word beside it is of ours.
  { id: 'command-not-found', pattern: new RegExp(`(?:^| )(?!${OUR_CMDLET})(?:\\w+-\\w+ ?|\\w+ )${SAYS_OF_PARAMETER}`), not: new RegExp(`${OUR_CMDLET} ?${SAYS_OF_PARAMETER}`), score: 0 },
  { id: 'command-not-found', pattern: /a (?:positional )?parameter cannot be found/, not: /(?:parameter name|accepts argument) '(?:name|-?(?:r|n|c|np|nh|-?user|-?ask-password))'|\bwget\b|\bcurl\b|invoke-?webrequest|cannot be found$/, score: 0 },
  // The words about a name are those of an option alone if it begins with a hyphen.
  { id: 'command-not-found', pattern: /remote name could not be resolved: '(?!-)/, score: 0 },
  // Every program says this of a full disk: it counts alone, or beside a download, a copy or Python.
  { id: 'disk-full', pattern: /./, not: new RegExp(`^(?:\\w*error: )?(?:${FULL})\\W*$|errno (?:28|122)\\b|winerror 112|cannot write to '|physionet|wget|curl|gzip|gunzip|\\bcp: |\\baws\\b|s3:|gs:|gcloud|gsutil|mimic|eicu|\\.csv`), score: 0 },
  { id: 'disk-full', pattern: /could not (?:extend|write to) file "|inotify|response from daemon/, score: 0 },
  // Only with these words; a full disk, pip and PostgreSQL have pages of their own.
  { id: 'cannot-write', pattern: /./, not: /permission denied|cannot write to \S.{0,300}\(no such file or directory\)/, score: 0 },
  { id: 'cannot-write', pattern: new RegExp(`${FULL}|could not install packages|for (?:reading|writing): permission`), score: 0 },
  // ssh says it of a login, Docker of its socket, and a shell of a script that may not be run.
  { id: 'cannot-write', pattern: /permission denied \((?:publickey|password|keyboard|gssapi|hostbased)|docker(?:\.sock|:| daemon)|from daemon|(?:sh: (?:(?:line )?\d+: )?|execute )\S+\.(?:sh|py|r|pl): permission denied/, score: 0 },
  // Devices and settings of the system, if a path begins so; but anybody's files may lie in these two folders.
  { id: 'cannot-write', pattern: /(?:^|[ '"`(=])\/(?:dev|etc|proc|run)\/(?!media\/|shm\/)/, score: 0 },
  { id: 'cannot-write', pattern: /./, not: /^(?:\w*error: )?\[errno 13\] permission denied(?:: ['"][^'"]*['"])?\W*$|cannot write to \S|physionet|wget|curl|gzip|gunzip|\baws\b|s3:|gs:|gcloud|gsutil|mimic|eicu|pandas|duckdb|\.csv/, score: 0 },
];
