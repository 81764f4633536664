#!/usr/bin/env python3
"""Measures how long Afterword takes to start: a plan from a cold process to its last byte, and the pages to the first one.

    bench/start.py [TIMES] [JAVA_HOME ...]

Build first (./afterword --version). Each JDK is measured with its archive of classes and without; medians and least of
TIMES runs (7), in seconds: by the clock, and of processor time, which a busy machine disturbs less."""
import os, pathlib, resource, socket, statistics, subprocess, sys, tempfile, time, urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
AFTERWORD = str(ROOT / "app/target/afterword/bin/afterword")
EXAMPLE = str(ROOT / "examples/northwind.yaml")
WITHOUT = {"AFTERWORD_NO_ARCHIVE": "yes"}


def used():
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def run(command, environment):
    subprocess.run(command, env={**os.environ, **environment}, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def serve(environment):
    with socket.socket() as free, tempfile.TemporaryDirectory() as data:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        server = subprocess.Popen(
            [AFTERWORD, "serve", "--port", str(port), "--data", data],
            env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while True:
                try:
                    with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as page:
                        page.read()
                    return
                except OSError:
                    time.sleep(0.01)
        finally:
            server.kill()
            server.wait()


def measure(name, times, once):
    clock, spent = [], []
    for _ in range(times):
        before, start = used(), time.perf_counter()
        once()
        clock.append(time.perf_counter() - start)
        spent.append(used() - before)
    print(f"| {name} | {statistics.median(clock):.2f} | {min(clock):.2f} | {statistics.median(spent):.2f} |", flush=True)


def main():
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    homes = sys.argv[2:] or [os.environ.get("JAVA_HOME") or str(pathlib.Path(os.path.realpath("/usr/bin/java")).parents[1])]
    print("| | median s | least s | median processor s |\n|---|---|---|---|")
    measure("`node -e 0`", times, lambda: run(["node", "-e", "0"], {}))
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "E.java").write_text("class E { public static void main(String[] a) {} }")
        for home in homes:
            java = {"JAVA_HOME": home}
            run([home + "/bin/javac", "-d", folder, folder + "/E.java"], {})
            name = pathlib.Path(home).name
            measure(f"empty program, {name}", times, lambda: run([home + "/bin/java", "-cp", folder, "E"], {}))
            run([AFTERWORD, "--version"], java)
            measure(f"`plan FILE`, archive, {name}", times, lambda: run([AFTERWORD, "plan", EXAMPLE], java))
            measure(f"`plan FILE`, none, {name}", times, lambda: run([AFTERWORD, "plan", EXAMPLE], {**java, **WITHOUT}))
            measure(f"`serve`, none, {name}", times, lambda: serve({**java, **WITHOUT}))
            print("waiting for the archive of the pages ...", file=sys.stderr)
            before = set(archives())
            serve(java)
            for _ in range(600):
                if set(archives()) - before:
                    break
                time.sleep(0.2)
            measure(f"`serve`, archive, {name}", times, lambda: serve(java))


def archives():
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache", "afterword")
    return [file.name for file in cache.glob("pages-*.jsa")]


if __name__ == "__main__":
    main()
