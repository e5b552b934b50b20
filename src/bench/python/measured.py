"""What a child process tells the program that started it: one line in the form of org.twinreel.bench.Measured."""

import time


class Stopwatch:
    """Wall seconds and CPU seconds of this thread from the moment it is made."""

    def __init__(self):
        self._wall = time.perf_counter()
        self._cpu = time.thread_time()

    def stop(self):
        """Seconds since: wall, thread CPU."""
        return time.perf_counter() - self._wall, time.thread_time() - self._cpu


def tell(wall, cpu, note=""):
    """Prints the line: the call's wall and thread CPU seconds, the process's CPU seconds and peak resident memory."""
    fields = [
        f"wall={wall:.6g}",
        f"cpu={cpu:.6g}",
        f"process={time.process_time():.6g}",
        f"peak={peak_kib()}",
        f"note={note}",
    ]
    print("measured", *fields, flush=True)


def peak_kib():
    """The most memory that this process has held, in KiB (Linux)."""
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
