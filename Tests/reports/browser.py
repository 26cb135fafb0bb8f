"""Chromium without a screen, spoken to over two pipes (DevTools protocol, messages that end in a zero byte)."""
import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

from material import Skipped

# Puts two descriptors where the browser looks for them.
LAUNCHER = """import os, sys
os.dup2(int(sys.argv[1]), 203); os.dup2(int(sys.argv[2]), 4); os.dup2(203, 3)
os.execvp(sys.argv[3], sys.argv[3:])"""
NAMES = ["chromium", "chromium-browser", "google-chrome"]


class Browser:
    """One page of a browser; `events` are what the page said meanwhile."""

    def __init__(self, seconds=60):
        program = next((name for name in NAMES if shutil.which(name)), None)
        if program is None:
            raise Skipped("chromium cannot be installed")
        self.seconds, self.number, self.events, self.rest = seconds, 0, [], b""
        self.folder = tempfile.TemporaryDirectory()
        self.process = self.start(program)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self.call(f"{domain}.enable")

    def start(self, program):
        """The browser reads from its descriptor 3 and writes to 4."""
        self.session = None
        read, self.out = os.pipe()
        self.into, write = os.pipe()
        descriptors = [os.dup(read), os.dup(write)]
        command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                   "--disable-background-networking", "--disable-dev-shm-usage", f"--user-data-dir={self.folder.name}",
                   "--remote-debugging-pipe", "about:blank"]
        process = subprocess.Popen(
            [sys.executable, "-c", LAUNCHER, *map(str, descriptors), *command], pass_fds=descriptors,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HOME": self.folder.name})
        for descriptor in (read, write, *descriptors):
            os.close(descriptor)
        return process

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.out)
        os.close(self.into)
        shutil.rmtree(self.folder.name, ignore_errors=True)

    def call(self, method, **parameters):
        """The answer to one call; events that come before it are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode("utf-8") + b"\0")
        until = time.monotonic() + self.seconds
        while True:
            answer = self.read(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer.get("result", {})
            if "method" in answer:
                self.events.append(answer)

    def read(self, until):
        while b"\0" not in self.rest:
            ready, _, _ = select.select([self.into], [], [], max(0, until - time.monotonic()))
            if not ready:
                raise TimeoutError("the browser does not answer")
            data = os.read(self.into, 1 << 16)
            if not data:
                raise RuntimeError("the browser ended")
            self.rest += data
        message, _, self.rest = self.rest.partition(b"\0")
        return json.loads(message)

    def open(self, path, width, height=900):
        """A file at a width of the window, until it has loaded."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Page.navigate", url=path.resolve().as_uri())
        until = time.monotonic() + self.seconds
        while self.ask("document.readyState") != "complete" or self.ask("location.href") == "about:blank":
            if time.monotonic() > until:
                raise TimeoutError("the page does not load")
            time.sleep(0.1)

    def ask(self, expression):
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']['text']}")
        return answer["result"].get("value")

    def press(self, key, code=0):
        text = {"text": "\r"} if key == "Enter" else {}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", key=key, code=key, windowsVirtualKeyCode=code, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=code)

    def write(self, text):
        """Letters as a keyboard with an input method gives them."""
        self.call("Input.insertText", text=text)
        time.sleep(0.5)

    def picture(self):
        """What the window shows, as PNG."""
        return base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
