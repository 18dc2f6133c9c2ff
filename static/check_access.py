#!/usr/bin/env python3
"""Says which layer of your access to MIMIC is missing. Read it from top to bottom before you run it.

    python3 check_access.py [bigquery|gcs|aws|wget] --dataset mimiciv --version 3.1
        [--project P] [--bucket B] [--profile P] [--aws-command TEXT] [--username U]
        [--json] [--verbose] [--yes] [--timeout SECONDS]

Access has several layers, and most errors say only "denied". This script checks one layer after the
other, stops at the first that fails, and names the page that mends it. Without arguments it asks.

What it does not do: it reads no row of data, writes nothing to a cloud or to your disk, and processes
0 bytes in BigQuery. It asks for no password and stores none: wget itself asks for yours, once. It shows
each command before it runs it; COMMANDS below is everything that it can run. (A listing of a
requester-pays bucket counts as one request to your own project.)

Exit code: 0 nothing failed and the data answered; 1 a layer failed; 2 it could not find out.
Needs Python 3.9 or newer and nothing else. Licence: MIT.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading

try:
    import termios
except ImportError:  # Windows
    termios = None

# What the guide knows of the data sets. "npm run preflight" writes these lines from src/data: change them there.
# BEGIN GENERATED
GUIDE = "https://mimic-cloud-access-guide.github.io/"
DATA_PROJECT = "physionet-data"
AWS_ACCOUNT = "724665945834"
AWS_REGION = "us-east-1"
OPEN_LISTING = "physionet-open/mimic-iv-demo/2.2/"
DATASETS = {
    "mimiciv": {
        "3.1": {"bigquery": {"mimiciv_3_1_hosp": "patients", "mimiciv_3_1_icu": "icustays", "mimiciv_3_1_derived": "icustay_detail"}, "derived_tables": 65, "bucket": None, "aws": "access-point"},
        "3.0": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
        "2.2": {"bigquery": {"mimiciv_2_2_hosp": "patients", "mimiciv_2_2_icu": "icustays", "mimiciv_2_2_derived": "icustay_detail"}, "derived_tables": 65, "bucket": None, "aws": "access-point"},
        "2.0": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "mimiciii": {
        "1.4": {"bigquery": {"mimiciii_clinical": "patients", "mimiciii_notes": "noteevents", "mimiciii_derived": "icustay_detail"}, "derived_tables": None, "bucket": "mimiciii-1.4.physionet.org", "aws": "access-point"},
    },
    "mimic-iv-ed": {
        "2.2": {"bigquery": {"mimiciv_ed": "edstays"}, "derived_tables": None, "bucket": None, "aws": None},
        "2.0": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
        "1.0": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "mimic-iv-note": {
        "2.2": {"bigquery": {"mimiciv_note": "discharge"}, "derived_tables": None, "bucket": None, "aws": "access-point"},
        "2.1": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "mimic-cxr": {
        "2.1.0": {"bigquery": {"mimic_cxr": "record_list"}, "derived_tables": None, "bucket": None, "aws": "access-point"},
        "2.0.0": {"bigquery": {}, "derived_tables": None, "bucket": "mimic-cxr-2.0.0.physionet.org", "aws": None},
    },
    "mimic-cxr-jpg": {
        "2.1.0": {"bigquery": {}, "derived_tables": None, "bucket": "mimic-cxr-jpg-2.1.0.physionet.org", "aws": "access-point"},
        "2.0.0": {"bigquery": {}, "derived_tables": None, "bucket": "mimic-cxr-jpg-2.0.0.physionet.org", "aws": None},
    },
    "mimic-iv-ecg": {
        "1.0": {"bigquery": {"mimiciv_ecg": "record_list"}, "derived_tables": None, "bucket": None, "aws": "access-point"},
    },
    "mimic-iv-echo": {
        "1.0.1": {"bigquery": {"mimiciv_echo": "echo_record_list"}, "derived_tables": None, "bucket": None, "aws": None},
        "1.0": {"bigquery": {}, "derived_tables": None, "bucket": "mimic-iv-echo-1.0.physionet.org", "aws": None},
        "0.1": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "mimic4wdb": {
        "0.1.0": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "mimic-iv-demo": {
        "2.2": {"bigquery": {}, "derived_tables": None, "bucket": None, "aws": "physionet-open"},
    },
    "mimiciii-demo": {
        "1.4": {"bigquery": {"mimiciii_demo": "patients"}, "derived_tables": None, "bucket": None, "aws": None},
    },
    "eicu-crd": {
        "2.0": {"bigquery": {"eicu_crd": "patient", "eicu_crd_derived": "icustay_detail"}, "derived_tables": None, "bucket": "eicu-crd-2.0.physionet.org", "aws": None},
    },
    "eicu-crd-demo": {
        "2.0.1": {"bigquery": {"eicu_crd_demo": "patient"}, "derived_tables": None, "bucket": None, "aws": None},
    },
}
# END GENERATED

SERVICES = ("bigquery", "gcs", "aws", "wget")

# Everything that this script can run. {...} stands for values that match the patterns in VALUES.
BQ = ("bq", "--headless", "--format=json", "--project_id={project}", "--location=US")
WGET = ("wget", "--no-hsts", "--tries=1", "--timeout=30")
COMMANDS = {
    "gcloud version": ("gcloud", "--version"),
    "bq version": ("bq", "version"),
    "aws version": ("aws", "--version"),
    "wget version": ("wget", "--version"),
    "google accounts": ("gcloud", "auth", "list", "--format=json"),
    "google settings": ("gcloud", "config", "list", "--format=json"),
    "project": ("gcloud", "projects", "describe", "{project}", "--format=json"),
    "empty job": (*BQ, "query", "--use_legacy_sql=false", "--dry_run", "SELECT 1"),
    "table": (*BQ, "query", "--use_legacy_sql=false", "--dry_run", "SELECT COUNT(*) FROM `{table}`"),
    "tables": (*BQ, "ls", "--max_results=1000", "{data_set}"),
    "bucket": ("gcloud", "storage", "ls", "--billing-project={project}", "gs://{bucket}"),
    "aws identity": ("aws", "sts", "get-caller-identity", "--output=json", "--region={region}"),
    "s3 list": ("aws", "s3", "ls", "s3://{location}", "--region={region}"),
    "s3 list, anonymous": ("aws", "s3", "ls", "s3://{location}", "--region={region}", "--no-sign-request"),
    "file": (*WGET, "--spider", "--server-response", "--output-file=-", "{address}"),
    "file, with login": (*WGET, "--spider", "--server-response", "--output-file=-", "--user={username}", "--ask-password", "{address}"),
    "page that refuses": (*WGET, "--quiet", "--output-document=-", "--content-on-error", "{address}"),
}

# The oldest versions that have what the commands use. gcloud: "gcloud storage" without "alpha"; bq: the one that
# came with it; aws: published after access points (December 2019); wget: --no-hsts.
OLDEST = {"gcloud": (402, 0, 0), "bq": (2, 0, 75), "aws": (1, 17, 0), "wget": (1, 17)}
INSTALL = {
    "gcloud": "https://cloud.google.com/sdk/docs/install",
    "bq": "https://cloud.google.com/sdk/docs/install",
    "aws": "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html",
    "wget": "https://www.gnu.org/software/wget/",
}

# What a typed value may look like. None can begin with a dash, so none can become an option.
VALUES = {
    "project": (r"(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]", "a Google Cloud project ID: 6 to 30 small letters, digits and hyphens"),
    "bucket": (r"[a-z0-9][a-z0-9.-]{1,200}\.physionet\.org", "a PhysioNet bucket, as in your e-mail: it ends in .physionet.org"),
    "profile": (r"[A-Za-z0-9_][A-Za-z0-9_.+@-]{0,63}", "an AWS profile: letters, digits, _ . + @ and hyphens"),
    "username": (r"[A-Za-z0-9][A-Za-z0-9_.-]{0,49}", "your PhysioNet user name, which is not your e-mail"),
}
ACCESS_POINT = re.compile(
    r"s3://(arn:aws:s3:(?P<region>[a-z0-9-]+):(?P<account>\d+):accesspoint/(?P<slug>[a-z0-9-]+?)-v(?P<version>[0-9-]+)-\d{2,3})/(?P<path>[A-Za-z0-9./-]+)"
)
# A second lock: no argument holds a character that any command interpreter could act on (Windows starts
# gcloud.cmd through one). Nothing is ever run through a shell.
HARMLESS = re.compile(r"[A-Za-z0-9 _.,:/@=+`()*-]+")

OK, FAILED, NOT_CHECKED = "ok", "failed", "not checked"
EXIT = {OK: 0, FAILED: 1, NOT_CHECKED: 2}
MOST_OUTPUT = 1_000_000

# What the tools say, in the order in which it is looked for: pattern, page of the guide, why, what to do.
LOGIN_GOOGLE = ("help/not-authenticated", "You are not logged in to Google, or the login has ended.",
                "Run: gcloud auth login. Choose the Google account that you linked on PhysioNet.")
GOOGLE_SAYS = (
    (r"active account selected|reauthentication|refreshing your current auth tokens|invalid_grant|gcloud auth login|requester pays bucket access requires authentication|could not automatically determine credentials", *LOGIN_GOOGLE),
    (r"bigquery\.jobs\.create", "help/jobs-create", "Your Google account may not run queries in {project}.",
     "Give a project of your own with --project, or ask its owner for the right to run BigQuery jobs."),
    (r"billing (?:has not been|is not|must be) enabled|billing account .*(?:disabled|closed|absent)|accountdisabled|useraccountproblem|userprojectaccountproblem", "help/billing-missing",
     "{project} has no working billing account.", "Link a billing account to {project} in the Google Cloud console."),
    (r"has not been used in project|accessnotconfigured|service_disabled|it is disabled|has not enabled bigquery", "help/api-not-enabled",
     "The service is switched off in {project}.", "Open the address in Google's message below and switch the service on."),
    (r"quota ?exceeded|exceeded .*quota|exceeded limit for bytes billed|custom quota", "help/quota-or-cost-limit",
     "A quota or a cost limit of {project} is used up.", "Wait until it starts anew, or raise your own limit."),
    (r"was not found in location (?!us\b)", "help/wrong-location", "The query ran in another location than the data, which are in the US.",
     "Remove a location from your .bigqueryrc file."),
    (r"not found: (?:dataset|table)", "help/dataset-name-wrong", "BigQuery knows no data set of this name.",
     "Compare the name with the guide. If it is the same there, tell the guide: the name may have changed."),
    (r"not found: project|project .{0,60}(?:could not be found|does not exist)|invalid project|unknown project", "help/own-project-missing",
     "Google knows no project {project}.", "Look up the project ID in the Google Cloud console, and give it with --project."),
    (r"serviceusage\.services\.use", "help/requester-pays", "Your Google account may not let {project} pay.",
     "Give a project of your own with --project, or ask its owner for the role Service Usage Consumer."),
    (r"no user project provided|requester pays", "help/requester-pays", "The bucket wants to know which project pays.", "Give a project of your own with --project."),
    (r"storage\.objects\.list|does not have permission to access b instance|accessdeniedexception: 403|httperror 403", "help/gcs-forbidden",
     "The bucket refuses your Google account, or there is no such bucket.",
     "On the project page of this version, click the request for the Google Cloud Storage Browser. If it is not there, the bucket is not offered."),
    (r"not found: 404|bucketnotfound|bucket does not exist", "help/gcs-bucket-not-found", "There is no bucket {bucket}.",
     "Copy its name from PhysioNet's e-mail. If the project page offers no Google Cloud Storage, there is none."),
)
AWS_SAYS = (
    (r"sso (?:session|token)|aws sso login|error loading sso", "help/aws-not-iam-user", "The command line is set up for single sign-on, which PhysioNet refuses.",
     "Set it up with the access key of an IAM user: aws configure."),
    (r"unable to locate credentials|partial credentials|config profile|invalidclienttokenid|invalidaccesskeyid|signaturedoesnotmatch|expiredtoken|token .*expired|unrecognizedclient", "help/aws-no-credentials",
     "The AWS command line has no working access key.", "Run: aws configure, with the access key of your IAM user. With several profiles, give --profile."),
    (r"requesttimetooskewed", "help/aws-no-credentials", "The clock of this computer is wrong, so AWS refuses its signature.", "Set the clock, and run this again."),
    (r"invalid arn|invalid bucket name|nosuchaccesspoint|nosuchbucket|permanentredirect|authorizationheadermalformed|illegallocationconstraint|could not be parsed|invalid region|expecting 'us-east-1'", "help/aws-bad-arn-or-region",
     "AWS knows no access point of this name in this region.", "Copy the command anew from your own project page."),
)
NETWORK = re.compile(
    r"timed? ?out|could not resolve|unable to resolve|name or service not known|name resolution|unable to find the server|network is unreachable|could not connect|"
    r"connection (?:refused|reset|aborted|was closed)|connectionerror|failed to establish|newconnectionerror|ssl(?:error|: certificate)|tunnel connection failed|service unavailable|bad gateway|internal error|slowdown|too many requests",
    re.I,
)


class Stop(Exception):
    """The way ends here. Holds the step that ended it."""

    def __init__(self, status, layer, why, do="", page="help", said=""):
        super().__init__(why)
        self.step = {"layer": layer, "status": status, "why": why, "do": do, "page": GUIDE + page, "said": said}


def value(kind, text):
    """The text if it has the form that VALUES demands. Raises ValueError with what is wrong and how to mend it."""
    text = text.strip()
    pattern, form = VALUES[kind]
    if kind == "bucket":
        text = re.sub(r"^gs://|/+$", "", text)
    if re.fullmatch(pattern, text):
        return text
    hint = " This is an e-mail." if "@" in text and kind != "profile" else " This is a project number." if kind == "project" and text.isdigit() else ""
    raise ValueError(f"this is not {form}.{hint}")


def plain(text):
    """A tool's text without colours and control characters, so that it cannot act on the terminal."""
    text = re.sub(r"\x1b\[[0-9;?]*[ -/]*[@-~]", "", text.replace("\r", ""))
    return "".join(c for c in text if c in "\n\t" or c.isprintable())


def without_secrets(text):
    """Takes keys, tokens and signed addresses out of a tool's text."""
    text = re.sub(r"\b(?:https?|s3|gs)://[^\s\"']*[?&][^\s\"']*", "ADDRESS-WITH-SIGNATURE", text)
    text = re.sub(r"-----BEGIN [^-]*PRIVATE KEY-----.*?(?:-----END [^-]*-----|$)", "PRIVATE-KEY", text, flags=re.S)
    text = re.sub(r"\b(?:AKIA|ASIA|AIDA|AROA|AIPA|ANPA)[A-Z0-9]{8,}|\bAIza[\w-]{20,}|\bya29\.[\w.-]+|\beyJ[\w-]+\.[\w.-]+", "KEY", text)
    text = re.sub(r"(?i)\b(authorization|password|secret\w*|token|session\w*|\w*access_?key\w*|x-(?:amz|goog)-[\w-]+|signature|credential)([\"']?\s*[=:]\s*[\"']?)(?:(?:basic|bearer)\s+)?[^\s,;\"']+", r"\1\2SECRET", text)
    return re.sub(r"(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])", "SECRET", text)


def without_person(text, typed):
    """Takes out, besides secrets, what points to a person or an account: for the report that you may send to somebody."""
    for word, name in sorted(typed.items(), key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<![A-Za-z0-9-]){re.escape(word)}(?![A-Za-z0-9-])", name, text)
    text = text.replace(os.path.expanduser("~"), "~") if len(os.path.expanduser("~")) > 1 else text
    text = re.sub(r"[^\s\"'<>()\[\]:]+@[\w-]+(?:\.[\w-]+)+", "EMAIL", text)
    text = re.sub(r"(arn:aws[\w-]*:(?:iam|sts)::)[^\s\"']+", r"\1IDENTITY", text)
    return re.sub(rf"(?<!\d)(?!{AWS_ACCOUNT}\b)\d{{12}}(?!\d)", "ACCOUNT", text)


def version_of(text):
    """The first version number in a text, as a tuple, or None."""
    found = re.search(r"(\d+(?:\.\d+)+)", text)
    return tuple(int(part) for part in found.group(1).split(".")) if found else None


def end(child, own_group):
    """Ends a command and all that it started, so that nothing stays behind."""
    if os.name == "nt":
        subprocess.run(["taskkill", "/F", "/T", "/PID", str(child.pid)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return
    for name in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(child.pid, name) if own_group else child.send_signal(name)
            child.wait(2)
        except (ProcessLookupError, PermissionError):  # nothing is left to end
            return
        except subprocess.TimeoutExpired:
            pass


class Answer:
    """What a command said. `text` is all of it in one line, small letters aside, to look for messages in."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, plain(out), plain(err)
        self.text = " ".join((self.out + "\n" + self.err).split())

    def json(self, kind):
        """The output as JSON of this kind (list or dict), or None if it is something else."""
        try:
            found = json.loads(self.out)
        except ValueError:
            return None
        return found if isinstance(found, kind) else None


class Check:
    """One run: what was asked for, and the steps so far."""

    def __init__(self, options):
        self.options = options
        self.steps = []
        self.typed = {}
        self.linked = None
        self.screen = sys.stderr if options.json else sys.stdout
        self.interactive = sys.stdin is not None and sys.stdin.isatty()
        self.colour = self.screen.isatty() and os.name != "nt" and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"

    # --- talking -----------------------------------------------------------------------------------------

    def say(self, text="", newline="\n"):
        self.screen.write(text + newline)
        self.screen.flush()

    def ask(self, question):
        self.say(question + " ", newline="")
        line = sys.stdin.readline()
        if line == "":
            raise Stop(NOT_CHECKED, "questions", "There was no answer to read.", "Give all values as options, and --yes.", "help/preflight")
        return line.strip()

    def ask_value(self, kind, question, missing):
        """A value given as an option, or asked for until it has the right form."""
        given = getattr(self.options, kind)
        while given is None:
            if not self.interactive:
                raise missing
            try:
                given = value(kind, self.ask(question))
            except ValueError as wrong:
                self.say(f"  Please try again: {wrong}")
        self.typed[given] = {"project": "YOUR_PROJECT_ID", "profile": "PROFILE", "username": "USERNAME"}.get(kind, given)
        return given

    def passed(self, layer, what, status=OK):
        self.show({"layer": layer, "status": status, "why": what, "do": "", "page": "", "said": ""})

    def show(self, step):
        self.steps.append(step)
        word = f"[{step['status']}]"
        if self.colour:
            word = {OK: "\x1b[32m", FAILED: "\x1b[31m", NOT_CHECKED: "\x1b[33m"}[step["status"]] + word + "\x1b[0m"
        self.say(f"{word} {len(self.steps)}. {step['layer']}: {step['why']}")
        for name, text in (("Do", step["do"]), ("Read", step["page"])):
            if text:
                self.say(f"    {name}: {text}")
        if step["said"]:
            self.say(f"    The tool said: {step['said']}")

    # --- running -----------------------------------------------------------------------------------------

    def run(self, layer, name, types_password=False, **values):
        """Shows one of COMMANDS, asks, runs it and gives its Answer. Raises Stop if it was declined or gave none."""
        words = [word.format(**values) for word in COMMANDS[name]]
        if self.options.profile and name in ("aws identity", "s3 list"):
            words.append(f"--profile={self.options.profile}")
        if not all(HARMLESS.fullmatch(word) for word in words):
            raise Stop(NOT_CHECKED, layer, "A value has a character that this script does not pass on.", "Look at your values.", "help/preflight")
        self.say(f"  $ {subprocess.list2cmdline(words) if os.name == 'nt' else shlex.join(words)}")
        if not self.options.yes and self.ask("  Run it? [Y/n]").lower() not in ("", "y", "yes"):
            raise Stop(NOT_CHECKED, layer, "You chose not to run this command.", "Run the script again when you want to go on.", "help/preflight")
        tool = shutil.which(words[0])
        if tool is None:
            raise Stop(FAILED, layer, f"{words[0]} is not installed, or not on your PATH.", f"Install it: {INSTALL[words[0]]}", "help/command-not-found")
        # English messages, no questions, no second tries, and no log files beside the answer.
        environment = dict(
            os.environ, LC_ALL="C", LANGUAGE="C", AWS_PAGER="", AWS_CLI_AUTO_PROMPT="off", AWS_MAX_ATTEMPTS="1", CLOUDSDK_CORE_DISABLE_PROMPTS="1",
            CLOUDSDK_CORE_DISABLE_FILE_LOGGING="1", CLOUDSDK_CORE_DISABLE_USAGE_REPORTING="1", CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK="1",
        )
        answer = self.answer(layer, [tool, *words[1:]], environment, types_password)
        if self.options.verbose:
            for line in without_secrets(answer.out + answer.err).splitlines():
                self.say(f"    | {line}")
        return answer

    def answer(self, layer, words, environment, types_password):
        """Starts the command, and ends it when it takes too long or you press Ctrl-C."""
        seconds = self.options.timeout * (3 if types_password else 1)  # time to type
        # A program that is stopped while it reads a password leaves the terminal without echo.
        terminal = termios.tcgetattr(sys.stdin) if types_password and termios else None
        # wget asks for the password on standard error and needs your terminal; all others get a group of their own, which can be ended as a whole.
        own_group = not types_password
        try:
            child = subprocess.Popen(
                words, env=environment, start_new_session=own_group and os.name != "nt",
                stdin=None if types_password else subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=None if types_password else subprocess.PIPE,
            )
        except OSError as error:
            raise Stop(NOT_CHECKED, layer, f"{os.path.basename(words[0])} could not be started ({error.strerror}).", "Install it anew.", "help/preflight#tools") from None
        kept = {"out": b"", "err": b""}

        def read(name, pipe):
            while chunk := os.read(pipe.fileno(), 65536):
                if len(kept[name]) < MOST_OUTPUT:  # a tool that never stops talking must not fill the memory
                    kept[name] += chunk

        readers = [threading.Thread(target=read, args=pair, daemon=True) for pair in (("out", child.stdout), ("err", child.stderr)) if pair[1]]
        try:
            for reader in readers:
                reader.start()
            code = child.wait(seconds)
            for reader in readers:
                reader.join(2)
        except subprocess.TimeoutExpired:
            raise Stop(NOT_CHECKED, layer, f"{os.path.basename(words[0])} gave no answer in {seconds} seconds.", "Try again later, or with a longer --timeout.", "help/rate-limit-or-timeout") from None
        finally:
            if child.poll() is None:
                end(child, own_group)
            if terminal:
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, terminal)
        return Answer(code, kept["out"].decode("utf-8", "replace"), kept["err"].decode("utf-8", "replace"))

    def explain(self, layer, answer, says, **values):
        """Turns a refusal into a Stop: by the first message of the table that is in it, else as unknown."""
        said = without_secrets(answer.text)[-600:]
        values = {"project": "your project", **values}
        for pattern, page, why, do in says:
            if re.search(pattern, answer.text, re.I):
                return Stop(FAILED, layer, why.format(**values), do.format(**values), page, said)
        if NETWORK.search(answer.text):
            return Stop(NOT_CHECKED, layer, "The service could not be reached, so this layer is not known.", "Look at your connection, and try again later.", "help/rate-limit-or-timeout", said)
        return Stop(FAILED, layer, "The tool refused, with a message that this script does not know.", "Look for the message in the guide.", "help", said)

    def unreadable(self, layer, answer):
        return Stop(NOT_CHECKED, layer, "The tool gave an answer that this script cannot read.", "Update the tool, and try again.", "help/preflight", without_secrets(answer.text)[:300])

    # --- layers that several services share --------------------------------------------------------------

    def tool(self, name, marker):
        """Installed, the right program, and new enough."""
        answer = self.run("Tool", f"{name} version")
        found = re.search(marker + r"\D{0,3}(\d+(?:\.\d+)+)", answer.text)
        if not found:
            raise Stop(NOT_CHECKED, "Tool", f"This {name} does not say a version that this script knows.", f"Install the usual one: {INSTALL[name]}", "help/preflight#tools", without_secrets(answer.text)[:200])
        if version_of(found.group(1)) < OLDEST[name]:
            raise Stop(FAILED, "Tool", f"{name} {found.group(1)} is too old. It needs {'.'.join(map(str, OLDEST[name]))} or newer.", f"Update it: {INSTALL[name]}", "help/preflight#tools")
        self.passed("Tool", f"{name} {found.group(1)} ({shutil.which(name)})")

    def google_login(self):
        answer = self.run("Login", "google accounts")
        accounts = answer.json(list)
        if answer.code != 0:
            raise self.explain("Login", answer, GOOGLE_SAYS)
        if accounts is None or not all(isinstance(account, dict) for account in accounts):
            raise self.unreadable("Login", answer)
        active = [str(account.get("account")) for account in accounts if account.get("status") == "ACTIVE"]
        if not active:
            page, why, do = LOGIN_GOOGLE
            raise Stop(FAILED, "Login", why, do, page)
        self.typed[active[0]] = "EMAIL"
        if active[0].endswith(".gserviceaccount.com"):
            raise Stop(FAILED, "Login", f"You work as the service account {active[0]}. PhysioNet gives access to the Google account of a person.",
                       "Run: gcloud auth login, with the Google account that you linked on PhysioNet.", "help/wrong-google-account")
        self.passed("Login", f"logged in to Google as {active[0]}")
        self.confirm_linked(f"Is {active[0]} the address under \"Google (Email)\" at https://physionet.org/settings/cloud/?", "help/wrong-google-account",
                            "Link this address on PhysioNet and request access again, or run: gcloud auth login, with the linked one.")

    def confirm_linked(self, question, page, do):
        """Only you can see this on PhysioNet, so the script asks and does not claim."""
        layer = "Linked on PhysioNet"
        reply = self.ask(f"  {question} [y/n/?]").lower()[:1] if self.interactive and not self.options.yes else ""
        self.linked = {"y": True, "n": False}.get(reply)
        if self.linked is False:
            raise Stop(FAILED, layer, "You said that another identity is linked.", do, page)
        self.passed(layer, "you said yes" if self.linked else "only you can see it, at https://physionet.org/settings/cloud/", OK if self.linked else NOT_CHECKED)

    def google_project(self):
        """A project of your own, which pays. Google says the same of a project that is not there and of one that is not yours."""
        layer = "Your project"
        missing = Stop(FAILED, layer, "No project is set that pays for your queries and copies.", "Give the ID of your own project with --project.", "help/own-project-missing")
        if self.options.project is None:
            settings = self.run(layer, "google settings").json(dict) or {}
            core = settings.get("core")
            configured = core.get("project") if isinstance(core, dict) else None
            if isinstance(configured, str):
                try:
                    self.options.project = value("project", configured)
                except ValueError as wrong:
                    raise Stop(FAILED, layer, f"The project in your gcloud settings has a wrong form: {wrong}", "Give the ID of your own project with --project.", "help/own-project-missing") from None
        project = self.ask_value("project", "  The ID of your own Google Cloud project:", missing)
        if project == DATA_PROJECT:
            raise Stop(FAILED, layer, f"{DATA_PROJECT} holds the data. Nobody but PhysioNet can run queries in it.", "Give the ID of your own project with --project.", "help/jobs-create")
        answer = self.run(layer, "project", project=project)
        found = answer.json(dict)
        if answer.code == 0 and found is None:
            raise self.unreadable(layer, answer)
        if answer.code == 0:
            state = str(found.get("lifecycleState"))
            if state != "ACTIVE":
                raise Stop(FAILED, layer, f"{project} is not active: its state is {state}.", "Restore it in the Google Cloud console, or give another with --project.", "help/own-project-missing")
            self.passed(layer, f"{project} exists and is active")
        elif re.search(r"does not have permission to access projects instance|caller does not have permission|may not exist", answer.text, re.I):
            self.passed(layer, f"Google does not show you {project}. It may not exist, or only be hidden from you: the next step tells.", NOT_CHECKED)
        else:
            raise self.explain(layer, answer, GOOGLE_SAYS, project=project)
        return project

    # --- BigQuery ----------------------------------------------------------------------------------------

    def dry_run(self, layer, name, says, **values):
        """A query that is only validated: nothing runs, and nothing is billed."""
        answer = self.run(layer, name, **values)
        if answer.code != 0:
            raise self.explain(layer, answer, says, **values)
        job = answer.json(dict)
        if job is None or "statistics" not in job:
            raise self.unreadable(layer, answer)

    def bigquery(self, known):
        names = known["bigquery"]
        if not names:
            raise self.unknown("BigQuery", "bigquery")
        self.tool("gcloud", "Google Cloud SDK")
        self.tool("bq", "BigQuery CLI")
        self.google_login()
        project = self.google_project()
        self.dry_run("Right to run queries", "empty job", GOOGLE_SAYS, project=project)
        self.passed("Right to run queries", f"a query may run in {project}")
        # The names come from the guide, so a refusal is no misspelling: it is the request, or the account.
        page, first = ("help/not-requested", "") if self.linked else ("help/wrong-google-account", "Look whether this Google account is the linked one. ")
        refused = (r"access denied: (?:table|dataset)|permission to query table|denied on (?:dataset|table)", page,
                   "BigQuery does not show {data_set} to your Google account.",
                   first + f"On the page of this version, https://physionet.org/content/{self.options.dataset}/{self.options.version}/, click: Request access using Google BigQuery.")
        says = (refused, *GOOGLE_SAYS)
        for data_set, table in names.items():
            layer = f"Data set {data_set}"
            self.dry_run(layer, "table", says, project=project, table=f"{DATA_PROJECT}.{data_set}.{table}", data_set=data_set)
            self.passed(layer, "you may query it")
        for data_set in names:
            if data_set.endswith("_derived") and known["derived_tables"]:
                self.derived(project, data_set, known["derived_tables"], says)

    def derived(self, project, data_set, complete, says):
        layer = f"Derived tables in {data_set}"
        answer = self.run(layer, "tables", project=project, data_set=f"{DATA_PROJECT}:{data_set}")
        if answer.code != 0:
            raise self.explain(layer, answer, says, project=project, data_set=data_set)
        listed = answer.json(list)
        if listed is None:
            raise self.unreadable(layer, answer)
        ids = [str(entry.get("tableReference", {}).get("tableId", "")) for entry in listed if isinstance(entry, dict)]
        count = len([name for name in ids if name and not name.startswith("_")])
        if count < complete:
            raise Stop(FAILED, layer, f"You have access, but the set holds {count} tables, and {complete} are known.",
                       "This is not about your access. Use the derived tables of the newest version, or build the missing ones from mimic-code.", "help/derived-tables-missing")
        self.passed(layer, f"{count} tables, at least {complete} expected")

    # --- Google Cloud Storage ----------------------------------------------------------------------------

    def gcs(self, known):
        self.tool("gcloud", "Google Cloud SDK")
        self.google_login()
        project = self.google_project()
        layer = "Bucket"
        self.options.bucket = self.options.bucket or known["bucket"]
        missing = Stop(NOT_CHECKED, layer, "The guide knows no bucket of this version.", "Give the name in PhysioNet's e-mail with --bucket. Without an e-mail, look whether your project page offers Google Cloud Storage.", "access/cloud/using-data#gcs")
        bucket = self.ask_value("bucket", "  The bucket's name, from PhysioNet's e-mail:", missing)
        if not bucket.startswith(f"{self.options.dataset}-{self.options.version}."):
            raise Stop(FAILED, layer, f"{bucket} is not the bucket of {self.options.dataset} {self.options.version}.", "Give the data set and the version that the bucket's name holds, or another bucket.", "help/gcs-forbidden")
        answer = self.run(layer, "bucket", project=project, bucket=bucket)
        if answer.code != 0:
            raise self.explain(layer, answer, GOOGLE_SAYS, project=project, bucket=bucket)
        if f"gs://{bucket}" not in answer.out:
            raise self.unreadable(layer, answer)
        self.passed(layer, f"gs://{bucket} can be listed, and {project} may pay")

    # --- AWS ---------------------------------------------------------------------------------------------

    def aws(self, known):
        where = known["aws"]
        if where is None:
            raise self.unknown("AWS", "aws")
        self.tool("aws", "aws-cli")
        path = f"{self.options.dataset}/{self.options.version}/"
        if where != "access-point":
            self.listed("Open bucket", "s3 list, anonymous", f"{where}/{path}", AWS_SAYS)
            return
        self.aws_login()
        self.listed("S3 policy", "s3 list", OPEN_LISTING, (
            *AWS_SAYS,
            (r"accessdenied|not authorized|forbidden", "help/aws-access-denied", "AWS does not let this IAM user list even an open bucket. Likely it has no policy for S3.",
             "Attach the policy AmazonS3FullAccess, as PhysioNet's page says, to this IAM user."),
        ))
        location = self.access_point(path)
        self.listed("Access point", "s3 list", location, (
            *AWS_SAYS,
            (r"accessdenied|not authorized|forbidden", "help/aws-access-denied", "The access point refuses this IAM user.",
             "Look on your project page for \"Enable AWS access\" and click it. Then look at https://physionet.org/settings/cloud/ whether this IAM user is the verified one."),
        ))

    def aws_login(self):
        answer = self.run("Login", "aws identity", region=AWS_REGION)
        if answer.code != 0:
            raise self.explain("Login", answer, AWS_SAYS)
        who = answer.json(dict) or {}
        arn = str(who.get("Arn", ""))
        user = re.fullmatch(r"arn:aws:iam::\d{12}:user/(\S+)", arn)
        if not user:
            kinds = ((":root", "the root user"), ("AWSReservedSSO", "a login by single sign-on"), (":assumed-role/", "a role"), (":federated-user/", "a federated user"), ("arn:aws-", "an account outside the usual AWS regions"))
            kind = next((name for mark, name in kinds if mark in arn), None)
            if kind is None:
                raise self.unreadable("Login", answer)
            raise Stop(FAILED, "Login", f"The command line works as {kind}. PhysioNet accepts an IAM user only.", "Run: aws configure, with the access key of an IAM user. With several profiles, give --profile.", "help/aws-not-iam-user")
        self.typed[user.group(1)] = "IAM-USER"
        self.passed("Login", f"logged in to AWS as the IAM user {user.group(1)}")
        self.confirm_linked(f"Is {arn} the ARN under \"Amazon Web Services\" at https://physionet.org/settings/cloud/?", "help/aws-not-iam-user",
                            "Verify this IAM user on PhysioNet, or give the profile of the verified one with --profile.")

    def access_point(self, path):
        """The location in the command on your own project page. Nothing else of what you paste is used."""
        layer = "Access point"
        text = self.options.aws_command
        if text is None and self.interactive:
            text = self.ask("  Paste the command that begins with \"aws s3 sync\" from your own project page:")
        if text is None:
            raise Stop(NOT_CHECKED, layer, "The access point differs between people, so the script needs the command of your own project page.", "Give it with --aws-command, in quotation marks.", "access/cloud/using-data#aws")
        found = ACCESS_POINT.search(text)
        copy = "Copy the whole command that begins with \"aws s3 sync\" from your own project page."
        if not found or not (found["path"].rstrip("/") + "/").startswith(path):
            other = found and (found["slug"], found["version"].replace("-", ".")) != (self.options.dataset, self.options.version)
            why = f"The command is for {found['slug']} {found['version'].replace('-', '.')}, not for {self.options.dataset} {self.options.version}." if other else "The text holds no access point of PhysioNet with its path."
            raise Stop(FAILED, layer, why, copy, "help/aws-bad-arn-or-region")
        if (found["account"], found["region"]) != (AWS_ACCOUNT, AWS_REGION):
            raise Stop(FAILED, layer, f"The access point is not PhysioNet's, which are in {AWS_REGION} and account {AWS_ACCOUNT}.", copy, "help/aws-bad-arn-or-region")
        return f"{found[1]}/{path}"

    def listed(self, layer, name, location, says):
        answer = self.run(layer, name, location=location, region=AWS_REGION)
        if answer.code != 0:
            raise self.explain(layer, answer, says)
        if not re.search(r"\bPRE \S|^\d{4}-\d\d-\d\d ", answer.out, re.M):
            raise self.unreadable(layer, answer)
        self.passed(layer, f"s3://{location} can be listed")

    # --- wget --------------------------------------------------------------------------------------------

    def wget(self, known):
        self.tool("wget", "GNU Wget")
        address = f"https://physionet.org/files/{self.options.dataset}/{self.options.version}/SHA256SUMS.txt"
        layer = "PhysioNet answers"
        status, answer = self.status(layer, "file", address=address)
        if status == 403:
            page = self.run(layer, "page that refuses", address=address)
            if re.search(r"not available in your region", page.text, re.I):
                raise Stop(FAILED, layer, "PhysioNet says: Data is not available in your region due to legal or policy restrictions.", "Ask PhysioNet. They decide by location.", "help/region-blocked")
            raise Stop(FAILED, layer, "PhysioNet refuses before it asks for a login.", "Look in your .wgetrc file for a changed user agent, and remove it: PhysioNet lets only wget log in this way.", "help/wget-403")
        if status not in (200, 401):
            raise self.odd_status(layer, status, answer)
        self.passed(layer, "the file is open to you" if status == 200 else "it asks for a login, as it should")
        if status == 200:
            return
        layer = "Your login"
        if not self.interactive:
            raise Stop(NOT_CHECKED, layer, "wget asks for your password, and there is no terminal to type it in.", "Run the script in a terminal.", "help/preflight")
        username = self.ask_value("username", "  Your PhysioNet user name (not your e-mail):", None)
        self.say("  wget will ask for your PhysioNet password. This script does not see it. To leave, press Enter alone.")
        status, answer = self.status(layer, "file, with login", types_password=True, address=address, username=username)
        if status == 401:
            raise Stop(FAILED, layer, "PhysioNet does not accept this user name with this password.", "Try both in a browser. The user name is in your PhysioNet settings, and is not your e-mail.", "help/wget-401")
        if status == 403:
            raise Stop(FAILED, layer, "PhysioNet knows you, but you may not have these files.",
                       f"Open https://physionet.org/content/{self.options.dataset}/{self.options.version}/, scroll to Files and read what is missing: mostly the data use agreement of this version.", "help/wget-403")
        if status != 200:
            raise self.odd_status(layer, status, answer)
        self.passed(layer, "PhysioNet gives you the files of this version")

    def status(self, layer, name, **values):
        """The last HTTP status that wget saw; None if there was none. Numbers, since wget's words are translated."""
        answer = self.run(layer, name, **values)
        seen = re.findall(r"^\s*HTTP/[\d.]+ (\d{3})", answer.out, re.M)
        return (int(seen[-1]) if seen else None), answer

    def odd_status(self, layer, status, answer):
        said = without_secrets(answer.text)[-300:]
        if status == 404:
            return Stop(FAILED, layer, "PhysioNet has no such file.", "Look whether the data set has this version.", "reference/names", said)
        why = "PhysioNet could not be reached." if status is None else f"PhysioNet answered with the number {status}, which says nothing about your access."
        return Stop(NOT_CHECKED, layer, why, "Look at your connection, and try again later.", "help/rate-limit-or-timeout", said)

    # --- the whole ---------------------------------------------------------------------------------------

    def unknown(self, place, field):
        known = [f"{name} {version}" for name, versions in DATASETS.items() for version, facts in versions.items() if facts[field]]
        return Stop(NOT_CHECKED, "Data set", f"The guide found no public source for {self.options.dataset} {self.options.version} on {place}.", f"Look at your own project page. Known there: {', '.join(known)}.", "access/cloud")

    def everything(self):
        """Runs the layers. Gives the result: the worst that happened, where a question left open counts only if it came last."""
        try:
            getattr(self, self.options.service)(DATASETS[self.options.dataset][self.options.version])
        except Stop as stop:
            self.show(stop.step)
        except KeyboardInterrupt:
            self.say()
            self.show(Stop(NOT_CHECKED, "Stopped", "You stopped the script. Nothing was changed, and nothing still runs.", "", "help/preflight").step)
        return self.steps[-1]["status"]

    def report(self, result):
        """The report for somebody who helps you: no e-mail, account, key, project or user name of yours."""
        with open(__file__, "rb") as script:
            sha256 = hashlib.sha256(script.read()).hexdigest()
        clean = [{key: without_person(without_secrets(text), self.typed) for key, text in step.items() if text} for step in self.steps]
        return {"script": "check_access.py", "sha256": sha256, "python": platform.python_version(), "system": platform.system(), "service": self.options.service,
                "dataset": self.options.dataset, "version": self.options.version, "result": result, "steps": clean}


def arguments(words):
    parser = argparse.ArgumentParser(prog="check_access.py", allow_abbrev=False, description="Says which layer of your access to MIMIC is missing.", epilog=f"Its page: {GUIDE}help/preflight")

    def typed(kind):
        def convert(text):
            try:
                return value(kind, text)
            except ValueError as wrong:
                raise argparse.ArgumentTypeError(str(wrong)) from None
        return convert

    def seconds(text):
        if not re.fullmatch(r"[1-9][0-9]{0,3}", text):
            raise argparse.ArgumentTypeError("give a number of seconds from 1 to 9999")
        return int(text)

    parser.add_argument("service", nargs="?", choices=SERVICES)
    parser.add_argument("--dataset", choices=sorted(DATASETS), help="the name in PhysioNet's addresses")
    parser.add_argument("--version", help="version of the data set")
    parser.add_argument("--project", type=typed("project"), help="your own Google Cloud project, which pays")
    parser.add_argument("--bucket", type=typed("bucket"), help="the bucket's name in PhysioNet's e-mail")
    parser.add_argument("--profile", type=typed("profile"), help="AWS profile")
    parser.add_argument("--aws-command", metavar="TEXT", help="the aws command of your own project page")
    parser.add_argument("--username", type=typed("username"), help="your PhysioNet user name")
    parser.add_argument("--json", action="store_true", help="print a report without personal details to standard output")
    parser.add_argument("--verbose", action="store_true", help="show what the tools say")
    parser.add_argument("--yes", action="store_true", help="do not ask before each command")
    parser.add_argument("--timeout", type=seconds, default=60, metavar="SECONDS", help="for each command (60)")
    return parser, parser.parse_args(words)


def ask_for_missing(parser, options, check):
    """Completes service, data set and version: asks in a terminal, else takes the guide's example."""
    if not check.interactive and not options.yes:
        parser.error("the script asks before each command, and there is no terminal to ask in. Add --yes if you have read it.")
    if options.service is None and not check.interactive:
        parser.error(f"say which service: {', '.join(SERVICES)}")
    asks = options.service is None
    while options.service not in SERVICES:
        options.service = check.ask(f"Which service? ({', '.join(SERVICES)})")
    while options.dataset not in DATASETS:
        options.dataset = (check.ask(f"Which data set? ({', '.join(DATASETS)}) [mimiciv]") if asks else "") or "mimiciv"
    versions = DATASETS[options.dataset]
    if options.version is None:
        options.version = (check.ask(f"Which version? ({', '.join(versions)}) [{next(iter(versions))}]") if asks else "") or next(iter(versions))
    if options.version not in versions:
        parser.error(f"the guide knows no version {plain(options.version)[:20]} of {options.dataset}. Known: {', '.join(versions)}")


def main(words):
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a console that lacks a letter shows "?" instead of an error
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)  # all as Ctrl-C
    parser, options = arguments(words)
    check = Check(options)
    try:
        ask_for_missing(parser, options, check)
    except (Stop, KeyboardInterrupt):
        check.say("\nStopped before anything ran.")
        return EXIT[NOT_CHECKED]
    check.say(f"Checking {options.service} for {options.dataset} {options.version}. Nothing is changed, and no row is read.")
    result = check.everything()
    check.say({OK: "Result: nothing failed, and the data answered.", FAILED: "Result: the last layer above failed. Mend it, and run this again.", NOT_CHECKED: "Result: not found out. The last line above says why."}[result])
    if options.json:
        print(json.dumps(check.report(result), indent=2))
    return EXIT[result]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
