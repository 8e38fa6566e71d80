"""How long a piece of work takes by itself, whatever else the tests keep in memory or running."""

import gc
import time
from collections.abc import Callable


def seconds_for(work: Callable[[], object]) -> float:
    """The processor's seconds of this thread; sweeping the memory of all other tests is no work."""
    gc.collect()
    gc.disable()
    try:
        begun = time.thread_time()
        work()
        return time.thread_time() - begun
    finally:
        gc.enable()
