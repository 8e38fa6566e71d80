"""Tests never reach for the network; heavy models are loaded once a session."""

import os

os.environ["HF_HUB_OFFLINE"] = "1"
