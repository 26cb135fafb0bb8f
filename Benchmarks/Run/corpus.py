"""Generated corpora, made once and kept below .build."""
import shutil
import subprocess
import sys
import time
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent.parent / "Corpus/make_corpus.py"


class Corpus:
    def __init__(self, folder, pages, seed=1):
        self.folder, self.pages, self.seed = Path(folder) / f"pages-{pages}-{seed}", pages, seed

    def make(self):
        """Anew where the generator is newer than what it wrote."""
        done = self.folder / "pipeline.yml"
        newest = max(file.stat().st_mtime for file in GENERATOR.parent.glob("*.py"))
        if done.exists() and done.stat().st_mtime > newest:
            return self
        shutil.rmtree(self.folder, ignore_errors=True)
        subprocess.run(
            [sys.executable, GENERATOR, self.folder, "--pages", str(self.pages), "--seed", str(self.seed)], check=True)
        return self

    @property
    def inputs(self):
        return self.folder / "pages"

    def page_bytes(self):
        return sum(file.stat().st_size for file in self.inputs.rglob("*.html"))

    def without_output(self):
        """What was there is put away and deleted at the end: files of a disk that has just lost thousands are dear."""
        output = self.folder / "output"
        if output.exists():
            output.rename(self._put_away() / str(time.monotonic_ns()))
        return self.folder

    def _put_away(self):
        folder = self.folder / "put-away"
        folder.mkdir(exist_ok=True)
        return folder

    def clean_up(self):
        shutil.rmtree(self.folder / "put-away", ignore_errors=True)

    def without_reports(self):
        """A configuration that ends with the store."""
        text = (self.folder / "pipeline.yml").read_text(encoding="utf-8")
        path = self.folder / "store-alone.yml"
        path.write_text(f"{text}reports: []\n", encoding="utf-8")
        return path
