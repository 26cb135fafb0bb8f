"""Generated corpora, made once and kept below .build."""
import shutil
import subprocess
import sys
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
        shutil.rmtree(self.folder / "output", ignore_errors=True)
        return self.folder
