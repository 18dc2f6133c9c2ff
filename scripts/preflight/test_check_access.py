"""Tests static/check_access.py: `npm test` runs them, or `python3 scripts/preflight/test_check_access.py`.

The tools are stand-ins that answer as the real ones are documented to; the source of each answer stands beside
it. Two groups use real programs against a server on this machine: GNU wget, and the AWS command line. Nothing
leaves this machine. Prints one JSON line a test; exit code 1 if one failed. The argument 2/4 runs the second quarter of them.
"""

import ast
import base64
import http.server
import importlib.util
import io
import json
import os
import pty
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unittest
from unittest import mock

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "..", "..", "static", "check_access.py")
spec = importlib.util.spec_from_file_location("check_access", SCRIPT)
check_access = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_access)

# A stand-in: writes down how it was called, then answers by the first rule whose pattern is in its arguments.
STUB = """#!{python} -SE
import json, os, re, sys, time
words = [os.path.basename(sys.argv[0]), *sys.argv[1:]]
with open({log!r}, "a") as log:
    log.write(json.dumps({{"words": words, "language": os.environ.get("LC_ALL"), "stdin": sys.stdin.read() if not os.isatty(0) else "terminal"}}) + "\\n")
for pattern, answer in json.load(open({rules!r})):
    if re.search(pattern, " ".join(words)):
        if answer.get("hangs"):
            if os.fork() == 0:  # as gcloud does: the program that you start is not the one that works
                open(answer["hangs"], "w").write(str(os.getpid()))
            time.sleep(600)
        if answer.get("floods"):
            while True:
                sys.stdout.write("y\\n" * 10000)
        sys.stdout.buffer.write(answer.get("out", "").encode("utf-8", "surrogateescape"))
        sys.stderr.buffer.write(answer.get("err", "").encode("utf-8", "surrogateescape"))
        sys.exit(answer.get("code", 0))
sys.exit("the stand-in has no answer to " + " ".join(words))
"""

EMAIL = "jane.roe@example.org"
ARN = "arn:aws:iam::111111111111:user/jane"
KEY, SECRET = "AKIA" + "ABCDEFGH12345678", "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYxx"
SIGNED = "https://b.s3.amazonaws.com/physionet.org-verification/x?X-Amz-Credential=" + KEY + "&X-Amz-Signature=0123456789abcdef"
POINT = "arn:aws:s3:us-east-1:724665945834:accesspoint/mimiciv-v3-1-02"
SYNC = f"aws s3 sync s3://{POINT}/mimiciv/3.1/ DESTINATION"

OUT, ERR = (lambda text, code=0: {"out": text, "code": code}), (lambda text, code=1: {"err": text, "code": code})
BAD = lambda text: OUT(text, 1)  # noqa: E731  bq prints its errors to standard output (its utils/bq_error_utils.py)

# bq --format=json --dry_run prints the job (bq, frontend/utils.py, PrintDryRunInfo).
JOB = OUT(json.dumps({"configuration": {"dryRun": True}, "statistics": {"totalBytesProcessed": "0", "query": {"totalBytesProcessed": "0"}}}))
TABLES = [{"tableReference": {"tableId": f"t{n}"}} for n in range(65)] + [{"tableReference": {"tableId": "_metadata"}}]
# PRE and dated lines: AWS CLI reference, "s3 ls".
S3_LISTING = OUT("                           PRE hosp/\n2024-10-11 10:00:00       2518 LICENSE.txt\n")
HEADERS = "Spider mode enabled. Check if remote file exists.\n  HTTP/1.1 {}\n  Server: nginx\n"

PASSING = {
    # The first lines of the real tools' own output (gcloud 528, bq 2.1.18, aws 2.15 and GNU Wget 1.21.3).
    "^gcloud --version": OUT("Google Cloud SDK 528.0.0\nalpha 2025.06.20\nbq 2.1.18\n"),
    "^bq version": OUT("This is BigQuery CLI 2.1.18\n"),
    "^aws --version": OUT("aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64\n"),
    "^wget --version": OUT("GNU Wget 1.21.3 built on linux-gnu.\n\n+https +ssl/gnutls\n"),
    "auth list": OUT(json.dumps([{"account": "other@example.org", "status": ""}, {"account": EMAIL, "status": "ACTIVE"}])),
    "config list": OUT(json.dumps({"core": {"account": EMAIL, "project": "my-lab-project"}})),
    "projects describe": OUT(json.dumps({"projectId": "my-lab-project", "lifecycleState": "ACTIVE"})),
    "^bq .* query": JOB,
    "^bq .* ls": OUT(json.dumps(TABLES)),
    "storage ls": OUT("gs://mimiciii-1.4.physionet.org/ADMISSIONS.csv.gz\n"),
    "get-caller-identity": OUT(json.dumps({"UserId": "AIDA" + "ABCDEFGH12345678", "Account": "111111111111", "Arn": ARN})),
    "s3 ls": S3_LISTING,
    "wget .*--spider": OUT(HEADERS.format("200 OK")),
}

NOT_LOGGED_IN = "ERROR: (bq) You do not currently have an active account selected.\nPlease run:\n\n  $ gcloud auth login\n\nto obtain new credentials.\n"
GCLOUD_DENIES = f"ERROR: (gcloud.storage.ls) [{EMAIL}] does not have permission to access b instance [mimiciii-1.4.physionet.org] (or it may not exist): "
AWS_DENIES = "\nAn error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied\n"

# Each failure: service, further options, which command answers otherwise, its answer, then the expected exit code, page and layer.
# Sources of messages: PN = issues of MIT-LCP/mimic-code and physionet-build as quoted in the guide; GC = printed by the tool
# itself on a machine without a login; GD, AD = documentation of Google and of AWS; PC = public code that quotes it.
FAILURES = {
    "old gcloud": ("bigquery", [], "^gcloud --version", OUT("Google Cloud SDK 348.0.0\nalpha 2021.07.09\n"), 1, "help/preflight#tools", "Tool"),
    "old bq": ("bigquery", [], "^bq version", OUT("This is BigQuery CLI 2.0.70\n"), 1, "help/preflight#tools", "Tool"),
    "old aws": ("aws", [], "^aws --version", OUT("aws-cli/1.16.200 Python/2.7.16 Darwin/19.0 botocore/1.12.190\n"), 1, "help/preflight#tools", "Tool"),
    # PhysioNet does not let it log in.
    "Wget2": ("wget", [], "^wget --version", OUT("GNU Wget2 2.1.0 - multithreaded metalink/file/website downloader\n"), 2, "help/preflight#tools", "Tool"),
    "old wget": ("wget", [], "^wget --version", OUT("GNU Wget 1.14 built on linux-gnu.\n"), 1, "help/preflight#tools", "Tool"),
    "another wget": ("wget", [], "^wget --version", ERR("wget: unrecognized option '--version'\nBusyBox v1.36.1 multi-call binary.\n"), 2, "help/preflight#tools", "Tool"),
    "nobody is logged in (GC)": ("bigquery", [], "auth list", OUT("[]"), 1, "help/not-authenticated", "Login"),
    "a service account": ("bigquery", [], "auth list", OUT(json.dumps([{"account": "x@p.iam.gserviceaccount.com", "status": "ACTIVE"}])), 1, "help/wrong-google-account", "Login"),
    "no project (GC)": ("bigquery", [], "config list", OUT('{"core": {}}'), 1, "help/own-project-missing", "Your project"),
    "the project of the data": ("bigquery", ["--project", "physionet-data"], "nothing", {}, 1, "help/jobs-create", "Your project"),
    "the project of the data in the settings": ("gcs", [], "config list", OUT('{"core": {"project": "physionet-data"}}'), 1, "help/jobs-create", "Your project"),
    "a deleted project (GD)": ("bigquery", [], "projects describe", OUT('{"lifecycleState": "DELETE_REQUESTED"}'), 1, "help/own-project-missing", "Your project"),
    "login over (GD)": ("bigquery", [], "^bq .* query", BAD("BigQuery error in query operation: Reauthentication failed. Please run:\n  gcloud auth login\n"), 1, "help/not-authenticated", "Right to run queries"),
    "bq without login (GC)": ("bigquery", [], "^bq .* query", ERR(NOT_LOGGED_IN), 1, "help/not-authenticated", "Right to run queries"),
    "no jobs.create, wrapped (PN)": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Access Denied: Project my-lab-project: User does\r\nnot have bigquery.jobs.create permission in project my-lab-project.\r\n"), 1, "help/jobs-create", "Right to run queries"),
    "no such project (GD)": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Not found: Project my-lab-project\n"), 1, "help/own-project-missing", "Right to run queries"),
    "service off (GD)": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Access Denied: BigQuery BigQuery: BigQuery API has not been used in project 123 before or it is disabled.\n"), 1, "help/api-not-enabled", "Right to run queries"),
    "billing off (GD)": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Billing has not been enabled for this project.\n"), 1, "help/billing-missing", "Right to run queries"),
    "quota (GD)": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Custom quota exceeded: Your usage exceeded the custom quota for QueryUsagePerDay\n"), 1, "help/quota-or-cost-limit", "Right to run queries"),
    "not requested (PN)": ("bigquery", [], r"mimiciv_3_1_icu", BAD("Error in query string: Access Denied: Table physionet-data:mimiciv_3_1_icu.icustays: User does not have permission to query table physionet-data:mimiciv_3_1_icu.icustays, or perhaps it does not exist.\n"), 1, "help/wrong-google-account", "Data set mimiciv_3_1_icu"),
    "data set gone (GD)": ("bigquery", [], r"mimiciv_3_1_icu", BAD("Error in query string: Not found: Dataset physionet-data:mimiciv_3_1_icu was not found in location US\n"), 1, "help/dataset-name-wrong", "Data set mimiciv_3_1_icu"),
    "other location (GD)": ("bigquery", [], r"mimiciv_3_1_icu", BAD("Error in query string: Not found: Dataset physionet-data:mimiciv_3_1_icu was not found in location EU\n"), 1, "help/wrong-location", "Data set mimiciv_3_1_icu"),
    "listing refused (PC)": ("bigquery", [], "^bq .* ls", BAD("BigQuery error in ls operation: Access Denied: Dataset physionet-data:mimiciv_3_1_derived: Permission bigquery.tables.list denied on dataset physionet-data:mimiciv_3_1_derived (or it may not exist).\n"), 1, "help/wrong-google-account", "Derived tables in mimiciv_3_1_derived"),
    "49 of 65 derived tables (PN)": ("bigquery", [], "^bq .* ls", OUT(json.dumps(TABLES[:49])), 1, "help/derived-tables-missing", "Derived tables in mimiciv_3_1_derived"),
    "a message nobody knows": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: The moon is full.\n"), 1, "help", "Right to run queries"),
    "no network": ("bigquery", [], "SELECT 1", BAD("BigQuery error in query operation: Could not connect with BigQuery server due to: Unable to find the server at bigquery.googleapis.com\n"), 2, "help/rate-limit-or-timeout", "Right to run queries"),
    "garbage instead of JSON": ("bigquery", [], "SELECT 1", OUT("\x1b[31m\x00\udcff<html>"), 2, "help/preflight", "Right to run queries"),
    "an empty answer": ("bigquery", [], "auth list", OUT(""), 2, "help/preflight", "Login"),
    "JSON of another kind": ("bigquery", [], "auth list", OUT('["x"]'), 2, "help/preflight", "Login"),
    "requester pays (PN)": ("gcs", [], "storage ls", ERR("ERROR: (gcloud.storage.ls) HTTPError 400: Bucket is a requester pays bucket but no user project provided.\n"), 1, "help/requester-pays", "Bucket"),
    "requester pays, gsutil's words (PN)": ("gcs", [], "storage ls", ERR("BadRequestException: 400 Bucket is requester pays bucket but no user project provided.\n"), 1, "help/requester-pays", "Bucket"),
    "bucket without login (PN)": ("gcs", [], "storage ls", ERR("ServiceException: 401 Requester pays bucket access requires authentication.\n"), 1, "help/not-authenticated", "Bucket"),
    "bucket refuses (PC, PN)": ("gcs", [], "storage ls", ERR(GCLOUD_DENIES + f"{EMAIL} does not have storage.objects.list access to the Google Cloud Storage bucket.\n"), 1, "help/gcs-forbidden", "Bucket"),
    "may not let the project pay (GD)": ("gcs", [], "storage ls", ERR(GCLOUD_DENIES + f"{EMAIL} does not have serviceusage.services.use access to the Google Cloud project.\n"), 1, "help/requester-pays", "Bucket"),
    "billing account closed (GD)": ("gcs", [], "storage ls", ERR("ERROR: (gcloud.storage.ls) HTTPError 403: The billing account for the owning project is disabled in state closed\n"), 1, "help/billing-missing", "Bucket"),
    "no such bucket (PC)": ("gcs", [], "storage ls", ERR("ERROR: (gcloud.storage.ls) gs://mimiciii-1.4.physionet.org not found: 404.\n"), 1, "help/gcs-bucket-not-found", "Bucket"),
    "bucket of another version": ("gcs", ["--bucket", "mimiciv-3.1.physionet.org"], "nothing", {}, 1, "help/gcs-forbidden", "Bucket"),
    "no credentials (GC)": ("aws", [], "get-caller-identity", ERR('Unable to locate credentials. You can configure credentials by running "aws configure".\n', 255), 1, "help/aws-no-credentials", "Login"),
    "no such profile (GC)": ("aws", ["--profile", "nope"], "get-caller-identity", ERR("The config profile (nope) could not be found\n", 255), 1, "help/aws-no-credentials", "Login"),
    "deleted key (AD)": ("aws", [], "get-caller-identity", ERR("An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.\n", 254), 1, "help/aws-no-credentials", "Login"),
    "single sign-on is over (AD)": ("aws", [], "get-caller-identity", ERR("Error loading SSO Token: Token for default does not exist\n", 255), 1, "help/aws-not-iam-user", "Login"),
    "root (AD)": ("aws", [], "get-caller-identity", OUT('{"Arn": "arn:aws:iam::111111111111:root"}'), 1, "help/aws-not-iam-user", "Login"),
    "a role (AD)": ("aws", [], "get-caller-identity", OUT('{"Arn": "arn:aws:sts::111111111111:assumed-role/Lab/i-0123"}'), 1, "help/aws-not-iam-user", "Login"),
    "single sign-on (AD)": ("aws", [], "get-caller-identity", OUT('{"Arn": "arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Lab_1/x"}'), 1, "help/aws-not-iam-user", "Login"),
    "no S3 policy (PN)": ("aws", [], "s3 ls s3://physionet-open", ERR(AWS_DENIES, 254), 1, "help/aws-access-denied", "S3 policy"),
    "access point refuses (PN)": ("aws", [], "accesspoint", ERR(AWS_DENIES, 254), 1, "help/aws-access-denied", "Access point"),
    "no such access point (AD)": ("aws", [], "accesspoint", ERR("An error occurred (NoSuchAccessPoint) when calling the ListObjectsV2 operation: The specified accesspoint does not exist\n", 254), 1, "help/aws-bad-arn-or-region", "Access point"),
    "another region (AD)": ("aws", [], "accesspoint", ERR("An error occurred (PermanentRedirect) when calling the ListObjectsV2 operation: must be addressed using the specified endpoint\n", 254), 1, "help/aws-bad-arn-or-region", "Access point"),
    "command of another version": ("aws", ["--aws-command", SYNC.replace("v3-1", "v2-2").replace("3.1/", "2.2/")], "nothing", {}, 1, "help/aws-bad-arn-or-region", "Access point"),
    "access point of somebody": ("aws", ["--aws-command", SYNC.replace("724665945834", "111111111111")], "nothing", {}, 1, "help/aws-bad-arn-or-region", "Access point"),
    "a pasted command that is none": ("aws", ["--aws-command", "rm -rf / ; s3://bucket/"], "nothing", {}, 1, "help/aws-bad-arn-or-region", "Access point"),
    "an empty S3 listing": ("aws", [], "accesspoint", OUT(""), 2, "help/preflight", "Access point"),
    "PhysioNet is down": ("wget", [], "--spider", OUT(HEADERS.format("502 Bad Gateway"), 8), 2, "help/rate-limit-or-timeout", "PhysioNet answers"),
    "PhysioNet is not reached": ("wget", [], "--spider", OUT("wget: unable to resolve host address 'physionet.org'\n", 4), 2, "help/rate-limit-or-timeout", "PhysioNet answers"),
    "no such version": ("wget", [], "--spider", OUT(HEADERS.format("404 Not Found"), 8), 1, "reference/names", "PhysioNet answers"),
    "refused before a login, in German": ("wget", [], "--spider", OUT("Spider-Modus eingeschaltet.\n  HTTP/1.1 403 Forbidden\nDie Gegenstelle existiert nicht -- kaputter Verweis!\n", 8), 1, "help/wget-403", "PhysioNet answers"),
    "no terminal for the password": ("wget", [], "--spider", OUT(HEADERS.format("401 Unauthorized"), 6), 2, "help/preflight", "Your login"),
}

ALLOWED = re.compile(
    r"(gcloud|aws|wget) --version|bq version|gcloud auth list --format=json|gcloud config list --format=json|gcloud projects describe [a-z0-9-]+ --format=json"
    r"|bq --headless --format=json --project_id=[a-z0-9-]+ --location=US (query --use_legacy_sql=false --dry_run SELECT (1|COUNT\(\*\) FROM `physionet-data\.\w+\.\w+`)|ls --max_results=1000 physionet-data:\w+)"
    r"|gcloud storage ls --billing-project=[a-z0-9-]+ gs://[a-z0-9.-]+\.physionet\.org"
    r"|aws sts get-caller-identity --output=json --region=us-east-1( --profile=\S+)?|aws s3 ls s3://\S+/ --region=us-east-1( --no-sign-request| --profile=\S+)?"
    r"|wget --no-hsts --tries=1 --timeout=30 (--spider --server-response --output-file=- (--user=[\w.-]+ --ask-password )?|--quiet --output-document=- --content-on-error )https://physionet\.org/files/[a-z0-9-]+/[0-9.]+/SHA256SUMS\.txt"
)
SERVICE_OPTIONS = {"bigquery": [], "gcs": ["--dataset", "mimiciii"], "aws": ["--aws-command", SYNC], "wget": []}


class Tools:
    """A folder of stand-ins, alone on PATH. `changes` come before the passing answers."""

    def __init__(self, changes=(), without=(), names=("gcloud", "bq", "aws", "wget")):
        self.folder = tempfile.mkdtemp(prefix="preflight-")
        self.home = os.path.join(self.folder, "home")
        self.log = os.path.join(self.folder, "log")
        os.makedirs(os.path.join(self.folder, "bin"))
        os.mkdir(self.home)
        rules = os.path.join(self.folder, "rules.json")
        with open(rules, "w") as file:
            json.dump([*changes, *PASSING.items()], file)
        for name in names:
            if name not in without:
                path = os.path.join(self.folder, "bin", name)
                with open(path, "w") as file:
                    file.write(STUB.format(python=sys.executable, log=self.log, rules=rules))
                os.chmod(path, 0o755)
        self.environment = {"PATH": os.path.join(self.folder, "bin"), "HOME": self.home, "LANG": "de_DE.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}

    def calls(self):
        if not os.path.exists(self.log):
            return []
        with open(self.log) as file:
            return [json.loads(line) for line in file]

    def left(self):
        """What the run left in the home and in the current folder, which are one here."""
        return os.listdir(self.home)

    def run(self, *words, **more):
        return subprocess.run([sys.executable, SCRIPT, *words], cwd=self.home, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False, **more)

    def remove(self):
        shutil.rmtree(self.folder)


class WithTools(unittest.TestCase):
    def tools(self, *arguments, **options):
        tools = Tools(*arguments, **options)
        self.addCleanup(tools.remove)
        self.addCleanup(lambda: self.assertEqual(tools.left(), [], "the run left something behind"))
        self.addCleanup(lambda: self.only_reads(tools))
        return tools

    def only_reads(self, tools):
        for call in tools.calls():
            self.assertRegex(" ".join(call["words"]), rf"^(?:{ALLOWED.pattern})$")
            self.assertEqual(call["language"], "C")


def failure_test(service, more, pattern, answer, code, page, layer):
    def test(self):
        tools = self.tools([(pattern, answer)])
        options = list(SERVICE_OPTIONS[service])
        if "--aws-command" in more:
            options = []
        ran = tools.run(service, *options, "--yes", "--json", *more)
        self.assertEqual(ran.returncode, code, ran.stderr + ran.stdout)
        last = json.loads(ran.stdout)["steps"][-1]
        self.assertEqual((last["layer"], last["page"]), (layer, check_access.GUIDE + page), last)
        self.assertIn("[failed]" if code == 1 else "[not checked]", ran.stderr)
        for private in (EMAIL, "jane", "111111111111", "my-lab-project", "\x1b", tools.home):
            self.assertNotIn(private, ran.stdout.replace("arn:aws:iam::111111111111:user/NAME", ""))

    return test


class Failures(WithTools):
    """Every layer's failure is named, with its page, and nothing but reading commands was run."""


for title, case in FAILURES.items():
    setattr(Failures, "test " + title, failure_test(*case))


class Passing(WithTools):
    def passes(self, tools, *words):
        ran = tools.run(*words, "--yes")
        self.assertEqual(ran.returncode, 0, ran.stdout + ran.stderr)
        self.assertIn("Result: nothing failed", ran.stdout)
        self.assertNotIn("[failed]", ran.stdout)
        self.assertNotIn("\x1b", ran.stdout, "colour belongs on a terminal only")
        return ran.stdout

    def test_bigquery(self):
        tools = self.tools()
        shown = self.passes(tools, "bigquery", "--dataset", "mimiciv", "--version", "3.1")
        for words in (call["words"] for call in tools.calls()):
            self.assertIn("  $ " + shlex.join(words), shown, "every command is shown")
        self.assertEqual(sum("--dry_run" in call["words"] for call in tools.calls()), 4)

    def test_gcs_aws_wget_and_open_data(self):
        tools = self.tools([("storage ls .*mimic-cxr-jpg", OUT("gs://mimic-cxr-jpg-2.1.0.physionet.org/files/\n"))])
        self.passes(tools, "gcs", "--dataset", "mimiciii")
        self.passes(tools, "gcs", "--dataset", "mimic-cxr-jpg", "--project", "other-project", "--bucket", "gs://mimic-cxr-jpg-2.1.0.physionet.org/")
        self.passes(tools, "aws", "--aws-command", SYNC, "--profile", "lab")
        self.passes(tools, "aws", "--dataset", "mimic-iv-demo")
        self.passes(tools, "wget", "--dataset", "mimic-iv-demo")

    def test_windows_line_ends_and_localised_tools(self):
        self.passes(self.tools([(pattern, {**answer, **{k: answer[k].replace("\n", "\r\n") for k in ("out", "err") if k in answer}}) for pattern, answer in PASSING.items()]), "bigquery")

    def test_a_project_that_is_hidden_is_left_to_the_next_layer(self):
        # Google's words for both "not there" and "not yours".
        hidden = ERR(f"ERROR: (gcloud.projects.describe) [{EMAIL}] does not have permission to access projects instance [my-lab-project] (or it may not exist): The caller does not have permission.\n")
        self.assertIn("[not checked] 5. Your project", self.passes(self.tools([("projects describe", hidden)]), "bigquery"))

    def test_verbose_shows_answers_without_secrets(self):
        tools = self.tools([("get-caller-identity", OUT(json.dumps({"Arn": ARN, "SecretAccessKey": SECRET, "x": SIGNED, "Key": KEY})))])
        shown = self.passes(tools, "aws", "--aws-command", SYNC, "--verbose")
        self.assertIn("    | ", shown)
        for secret in (SECRET, KEY, "X-Amz-Signature"):
            self.assertNotIn(secret, shown)


class Secrets(WithTools):
    def test_the_report_holds_no_personal_value(self):
        message = f"BigQuery error: {EMAIL} {ARN} {KEY} {SIGNED} 111111111111 aws_secret_access_key = {SECRET} ya29.abcdef Bearer: x my-lab-project jane arn:aws:sts::111111111111:assumed-role/roe-lab/x o'brien@example.org é@exämple.org"
        ran = self.tools([("SELECT 1", BAD(message))]).run("bigquery", "--yes", "--json", "--verbose")
        self.assertEqual(ran.returncode, 1)
        said = json.loads(ran.stdout)["steps"][-1]["said"]
        for private in (EMAIL, "brien", "roe-lab", "exämple", ARN, KEY, SECRET, "X-Amz", "111111111111", "ya29.abcdef", "my-lab-project"):
            self.assertNotIn(private, said)
        for secret in (KEY, SECRET, "X-Amz-Signature", "ya29.abcdef"):
            self.assertNotIn(secret, ran.stderr)

    def test_a_signed_address_that_is_broken_over_lines(self):
        self.assertNotIn("0123456789abcdef", check_access.without_secrets("https://x.org/y?X-Amz-Date=1\n&X-Amz-Signature=0123456789abcdef"))

    def test_the_public_account_of_physionet_stays_readable(self):
        self.assertIn("724665945834", check_access.without_person(SYNC, {}))


class WhatCannotRun(WithTools):
    def test_missing_tools(self):
        for service, name in (("bigquery", "gcloud"), ("bigquery", "bq"), ("gcs", "gcloud"), ("aws", "aws"), ("wget", "wget")):
            with self.subTest(service=service, name=name):
                ran = self.tools(without=[name]).run(service, *SERVICE_OPTIONS[service], "--yes")
                self.assertEqual(ran.returncode, 1)
                self.assertIn(f"{name} is not installed", ran.stdout)
                self.assertIn("help/command-not-found", ran.stdout)

    def test_a_tool_that_cannot_start(self):
        tools = self.tools()
        with open(os.path.join(tools.folder, "bin", "gcloud"), "w") as file:
            file.write("#!/nowhere/python\n")
        self.assertEqual(tools.run("gcs", "--dataset", "mimiciii", "--yes").returncode, 2)

    def test_without_a_terminal_it_wants_yes_and_a_service(self):
        for words in ([], ["bigquery"], ["--yes"]):
            with self.subTest(words=words):
                tools = self.tools()
                ran = tools.run(*words)
                self.assertEqual((ran.returncode, tools.calls()), (2, []))

    def test_what_the_guide_does_not_know(self):
        for words in (["bigquery", "--version", "3.0"], ["gcs"], ["aws", "--dataset", "eicu-crd"], ["aws"], ["bigquery", "--dataset", "mimic-cxr-jpg"]):
            with self.subTest(words=words):
                ran = self.tools().run(*words, "--yes")
                self.assertEqual(ran.returncode, 2, ran.stdout)
                self.assertIn("[not checked]", ran.stdout)

    def test_bad_values_are_refused_before_anything_runs(self):
        bad = {
            "--project": ["-x", "--help", "a", "Upper-Case", "me@example.org", "123456789012", "a b c d e f", "x;rm -rf ~", "proj%PATH%", "$(id)xxx", "p\nq-long-name", "physionet-data;"],
            "--profile": ["-p", "a b", "x&calc", "", "`id`"],
            "--bucket": ["--all", "evil.example.org", "gs://my-bucket", "x.physionet.org/../y"],
            "--username": ["-u", "me@example.org", "a b", "x\"y"],
            "--dataset": ["mimic", "-d"], "--version": ["9.9", "3.1;ls"], "--timeout": ["0", "-1", "x"],
        }
        tools = self.tools()
        for option, texts in bad.items():
            for text in texts:
                with self.subTest(option=option, text=text):
                    ran = tools.run("bigquery", "--yes", f"{option}={text}")
                    self.assertEqual(ran.returncode, 2, ran.stdout)
                    self.assertNotIn("Traceback", ran.stderr)
        self.assertEqual(tools.calls(), [])

    def test_a_strange_project_in_the_settings_is_not_passed_on(self):
        for project in ("--impersonate", "x & calc", "a\nb"):
            tools = self.tools([("config list", OUT(json.dumps({"core": {"project": project}})))])
            self.assertEqual(tools.run("bigquery", "--yes").returncode, 1)
            self.assertNotIn("describe", str(tools.calls()))

    def test_only_harmless_letters_reach_a_command(self):
        check = check_access.Check(check_access.arguments(["bigquery", "--yes"])[1])
        check.screen = io.StringIO()
        with self.assertRaises(check_access.Stop) as stopped:
            check.run("x", "project", project="a&calc")
        self.assertEqual(stopped.exception.step["status"], "not checked")


class Interruptions(WithTools):
    def hanging(self, pattern="SELECT 1"):
        self.pid_file = os.path.join(tempfile.gettempdir(), f"preflight-{os.getpid()}-{id(self)}")
        self.addCleanup(lambda: os.path.exists(self.pid_file) and os.remove(self.pid_file))
        return self.tools([(pattern, {"hangs": self.pid_file})])

    def assert_ended(self):
        with open(self.pid_file) as file:
            pid = int(file.read())
        for _ in range(50):
            if not os.path.exists(f"/proc/{pid}") and not running(pid):
                return
            time.sleep(0.1)
        self.fail("a program that the tool had started still runs")

    def test_a_hanging_tool_is_ended_with_all_it_started(self):
        ran = self.hanging().run("bigquery", "--yes", "--timeout", "5")
        self.assertEqual(ran.returncode, 2)
        self.assertIn("bq gave no answer in 5 seconds", ran.stdout)
        self.assertIn("help/rate-limit-or-timeout", ran.stdout)
        self.assert_ended()

    def test_a_tool_that_never_stops_talking(self):
        self.assertEqual(self.tools([("SELECT 1", {"floods": True})]).run("bigquery", "--yes", "--timeout", "5").returncode, 2)

    def test_ctrl_c_leaves_nothing_behind(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number=number):
                tools = self.hanging()
                ran = subprocess.Popen([sys.executable, SCRIPT, "bigquery", "--yes", "--json"], cwd=tools.home, env=tools.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for _ in range(200):
                    if os.path.exists(self.pid_file) and os.path.getsize(self.pid_file):
                        break
                    time.sleep(0.05)
                ran.send_signal(number)
                out, err = ran.communicate(timeout=20)
                self.assertEqual(ran.returncode, 2)
                self.assertIn("You stopped the script", err)
                self.assertEqual(json.loads(out)["result"], "not checked")
                self.assert_ended()
                os.remove(self.pid_file)


def running(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def in_terminal(tools, words, talk):
    """Runs the script in a terminal of its own. `talk` is what to wait for and what to type, or which signal to send, then. Gives exit code, screen, and whether echo is on afterwards."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(tools.home)
        os.execve(sys.executable, [sys.executable, SCRIPT, *words], {**tools.environment, "TERM": "xterm"})
    screen, rest, code = "", list(talk), None
    deadline, mark = time.time() + 40, 0
    echo = True
    while time.time() < deadline:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            screen += data.decode("utf-8", "replace")
        if rest and rest[0][0] in screen[mark:]:
            mark = len(screen)
            time.sleep(0.2)  # wget turns echo off after it has asked
            typed = rest.pop(0)[1]
            os.kill(pid, typed) if isinstance(typed, signal.Signals) else os.write(terminal, typed.encode())
        echo = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
    else:
        os.kill(pid, signal.SIGINT)
        screen += "\n(the test waited too long)"
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), screen, echo


class Conversation(WithTools):
    def test_asks_for_everything_and_before_each_command(self):
        tools = self.tools([("config list", OUT('{"core": {}}'))])
        run = ("Run it? [Y/n]", "\n")
        code, screen, _ = in_terminal(tools, [], [
            ("Which service?", "nonsense\n"), ("Which service?", "bigquery\n"), ("Which data set?", "\n"), ("Which version?", "\n"), run, run, run,
            (f"Is {EMAIL} the address", "y\n"), run, ("Google Cloud project:", "me@example.org\n"), ("project:", "my-lab-project\n"), *[run] * 6,
        ])
        self.assertEqual(code, 0, screen)
        self.assertIn("This is an e-mail.", screen)
        self.assertIn("\x1b[32m[ok]\x1b[0m", screen)
        self.assertNotIn("physionet-data", " ".join(call["words"][3] for call in tools.calls() if call["words"][0] == "bq" and len(call["words"]) > 3))

    def test_no_means_no(self):
        tools = self.tools()
        code, screen, _ = in_terminal(tools, ["bigquery"], [("Run it?", "n\n")])
        self.assertEqual((code, tools.calls()), (2, []), screen)

    def test_another_account_is_linked(self):
        code, screen, _ = in_terminal(self.tools(), ["gcs", "--dataset", "mimiciii"], [("Run it?", "\n"), ("Run it?", "\n"), ("Is jane", "n\n")])
        self.assertEqual(code, 1)
        self.assertIn("help/wrong-google-account", screen)

    def test_linked_and_refused_means_not_requested(self):
        refused = BAD("Error in query string: Access Denied: Table physionet-data:mimiciv_3_1_hosp.patients: User does not have permission to query table physionet-data:mimiciv_3_1_hosp.patients, or perhaps it does not exist.\n")
        run = ("Run it?", "\n")
        code, screen, _ = in_terminal(self.tools([("mimiciv_3_1_hosp", refused)]), ["bigquery"], [run, run, run, ("Is jane", "y\n"), *[run] * 4])
        self.assertEqual(code, 1, screen)
        self.assertIn("help/not-requested", screen)

    def test_pasted_aws_command(self):
        run = ("Run it?", "\n")
        code, screen, _ = in_terminal(self.tools(), ["aws"], [run, run, ("Is arn:", "?\n"), run, ("Paste the command", f"$ {SYNC} && rm -rf x\n"), run])
        self.assertEqual(code, 0, screen)
        self.assertIn(f"s3://{POINT}/mimiciv/3.1/ can be listed", screen)

    def test_end_of_input(self):
        self.assertEqual(in_terminal(self.tools(), [], [("Which service?", "\x04")])[0], 2)


class PhysioNet(http.server.BaseHTTPRequestHandler):
    """Answers as PhysioNet's code does (require_http_auth and http_auth_allowed in project/utility.py, 2024-10-24)."""

    state = "signed"

    def do_GET(self):
        agent = self.headers.get("User-Agent", "")
        name = base64.b64decode(self.headers.get("Authorization", "Basic ")[6:]).decode()
        if self.state == "region":  # the page as quoted in mimic-code issue 1936
            return self.say(403, "<h1>Data Not Available</h1><p>Data is not available in your region due to legal or policy restrictions.</p>")
        if self.state == "open":
            return self.say(200, "")
        if not agent.startswith(("Wget/", "libwfdb/")):
            return self.say(403, "Forbidden")
        if name != "jane:right password":
            return self.say(401, "", ("WWW-Authenticate", 'Basic realm="PhysioNet", charset="UTF-8"'))
        return self.say(200 if self.state == "signed" else 403, "")

    do_HEAD = do_GET

    def say(self, code, text, *headers):
        self.send_response(code)
        for header in headers:
            self.send_header(*header)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def serve(test, handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    test.addCleanup(server.server_close)
    test.addCleanup(server.shutdown)
    return server.server_address[1]


@unittest.skipUnless(shutil.which("wget") and b"GNU Wget 1" in subprocess.run(["wget", "--version"], capture_output=True, check=False).stdout, "not checked: GNU wget is not installed")
class RealWget(WithTools):
    """The real wget. Between it and the script stands only a line that leads physionet.org to this machine."""

    def physionet(self, state):
        port = serve(self, type("State", (PhysioNet,), {"state": state}))
        tools = self.tools(names=())
        with open(os.path.join(tools.folder, "bin", "wget"), "w") as file:
            file.write(f"#!{sys.executable} -SE\nimport os, sys\nwords = [w.replace('https://physionet.org', 'http://127.0.0.1:{port}') for w in sys.argv[1:]]\nos.execv({shutil.which('wget')!r}, ['wget', *words])\n")
        os.chmod(os.path.join(tools.folder, "bin", "wget"), 0o755)
        return tools

    def login(self, state, password):
        run = ("Run it?", "\n")
        return in_terminal(self.physionet(state), ["wget"], [run, run, ("user name", "jane\n"), run, ("assword", password)])

    def test_region(self):
        ran = self.physionet("region").run("wget", "--yes")
        self.assertEqual(ran.returncode, 1, ran.stdout)
        self.assertIn("help/region-blocked", ran.stdout)

    def test_open_data(self):
        self.assertEqual(self.physionet("open").run("wget", "--yes", "--dataset", "mimic-iv-demo").returncode, 0)

    def test_changed_user_agent(self):
        tools = self.physionet("signed")
        with open(os.path.join(tools.folder, "wgetrc"), "w") as file:
            file.write("user_agent = Mozilla/5.0\n")
        tools.environment["WGETRC"] = file.name
        ran = tools.run("wget", "--yes")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("help/wget-403", ran.stdout)

    def test_login_is_right(self):
        code, screen, echo = self.login("signed", "right password\n")
        self.assertEqual(code, 0, screen)
        self.assertTrue(echo)
        self.assertNotIn("right password", screen)

    def test_login_is_wrong(self):
        code, screen, _ = self.login("signed", "wrong\n")
        self.assertEqual(code, 1, screen)
        self.assertIn("help/wget-401", screen)

    def test_agreement_is_missing(self):
        code, screen, _ = self.login("unsigned", "right password\n")
        self.assertEqual(code, 1, screen)
        self.assertIn("help/wget-403", screen)

    def test_an_end_at_the_password_gives_the_terminal_back(self):
        # While it reads a password, wget takes Ctrl-C for a letter (glibc, getpass): the end comes from outside.
        code, screen, echo = self.login("signed", signal.SIGINT)
        self.assertEqual(code, 2, screen)
        self.assertTrue(echo, "the terminal stayed without echo")


class S3(http.server.BaseHTTPRequestHandler):
    """Answers as STS and S3 do (their API references: GetCallerIdentity, ListObjectsV2, error responses)."""

    denied = False

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.say(200, f'<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>{ARN}</Arn><UserId>AIDAX</UserId><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>')

    def do_GET(self):
        if self.denied:
            return self.say(403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>")
        return self.say(200, '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated><CommonPrefixes><Prefix>mimic-iv-demo/2.2/hosp/</Prefix></CommonPrefixes></ListBucketResult>')

    def say(self, code, text):
        self.send_response(code)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


def real_aws():
    """The real AWS command line, if it is one that can be led to another server by AWS_ENDPOINT_URL (1.29 or 2.13)."""
    path = shutil.which("aws")
    text = path and subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    version = check_access.version_of(text or "")
    return path if version and (version >= (2, 13) or (1, 29) <= version < (2,)) else None


class RealAws(WithTools):
    def aws(self, denied):
        path = real_aws()
        if not path:
            self.skipTest("not checked: no AWS command line that knows AWS_ENDPOINT_URL")
        tools = self.tools(names=())
        port = serve(self, type("State", (S3,), {"denied": denied}))
        tools.environment.update(PATH=os.pathsep.join((os.path.dirname(path), os.environ["PATH"])), AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}", AWS_ACCESS_KEY_ID=KEY, AWS_SECRET_ACCESS_KEY=SECRET)
        return tools

    def test_anonymous_listing(self):
        ran = self.aws(False).run("aws", "--dataset", "mimic-iv-demo", "--yes")
        self.assertEqual(ran.returncode, 0, ran.stdout)

    def test_policy_is_missing(self):
        ran = self.aws(True).run("aws", "--aws-command", SYNC, "--yes")
        self.assertEqual(ran.returncode, 1, ran.stdout)
        self.assertIn("help/aws-access-denied", ran.stdout)
        self.assertIn("IAM user jane", ran.stdout)


class Windows(unittest.TestCase):
    """What can be tested of Windows elsewhere: the names gcloud.cmd and bq.cmd, quoting, and ending a command."""

    def test_batch_files_are_found_by_their_full_name(self):
        tools = Tools(names=("gcloud.cmd", "bq.cmd"))
        self.addCleanup(tools.remove)
        with open(os.path.join(tools.folder, "rules.json"), "w") as file:
            json.dump([(pattern.replace("^gcloud", r"^gcloud\.cmd").replace("^bq", r"^bq\.cmd"), answer) for pattern, answer in PASSING.items()], file)
        find = lambda name: os.path.join(tools.folder, "bin", name + ".cmd")  # noqa: E731
        with mock.patch.object(check_access.shutil, "which", find), mock.patch.object(sys, "stdout", io.StringIO()) as screen, mock.patch.object(sys, "stdin", None):
            options = check_access.arguments(["bigquery", "--yes", "--dataset", "mimiciv", "--version", "3.1"])[1]
            self.assertEqual(check_access.Check(options).everything(), "ok", screen.getvalue())

    def test_commands_are_shown_as_windows_quotes_them(self):
        check = check_access.Check(check_access.arguments(["bigquery", "--yes"])[1])
        check.screen = io.StringIO()
        with mock.patch.object(check_access.os, "name", "nt"), mock.patch.object(check_access.shutil, "which", lambda _: None):
            with self.assertRaises(check_access.Stop):
                check.run("x", "empty job", project="my-lab-project")
        self.assertIn('"SELECT 1"', check.screen.getvalue())

    def test_a_command_is_ended_with_its_children(self):
        with mock.patch.object(check_access.os, "name", "nt"), mock.patch.object(check_access.subprocess, "run") as run:
            check_access.end(mock.Mock(pid=42), True)
        self.assertEqual(run.call_args[0][0], ["taskkill", "/F", "/T", "/PID", "42"])


class TheScript(unittest.TestCase):
    with open(SCRIPT, encoding="ascii") as file:  # a console of any code page can show it
        text = file.read()

    def test_is_python_3_9(self):
        ast.parse(self.text, feature_version=(3, 9))

    @unittest.skipUnless(sys.version_info >= (3, 10), "not checked: Python 3.9 has no list of its standard library")
    def test_uses_the_standard_library_only(self):
        names = {name.name for node in ast.walk(ast.parse(self.text)) if isinstance(node, ast.Import) for name in node.names}
        self.assertEqual([name for name in names if name not in sys.stdlib_module_names], [])
        self.assertEqual([node for node in ast.walk(ast.parse(self.text)) if isinstance(node, ast.ImportFrom)], [])

    def test_opens_no_connection_and_no_shell_and_writes_no_file(self):
        for word in ("socket", "urllib", "http.client", "shell=True", "os.system", "eval(", "exec(", '"w"', "getpass"):
            self.assertNotIn(word, self.text)


class Lines(unittest.TestResult):
    """Prints one JSON line a test."""

    def line(self, test, status, text=""):
        print(json.dumps({"name": f"{type(test).__name__}: {str(getattr(test, '_testMethodName', test)).replace('test_', '').replace('test ', '').replace('_', ' ')}", "status": status, "text": text}))

    def addSuccess(self, test):
        self.line(test, "passed")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.line(test, "failed", self._exc_info_to_string(err, test))

    def addError(self, test, err):
        super().addError(test, err)
        self.line(test, "failed", self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        self.line(test, "skipped", reason)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.line(test, "failed", f"{subtest}\n{self._exc_info_to_string(err, test)}")


if __name__ == "__main__":
    part, parts = map(int, (sys.argv[1] if len(sys.argv) > 1 else "1/1").split("/"))
    cases = [case for group in unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]) for case in group]
    result = Lines()
    unittest.TestSuite(cases[part - 1 :: parts]).run(result)
    sys.exit(0 if result.wasSuccessful() else 1)
