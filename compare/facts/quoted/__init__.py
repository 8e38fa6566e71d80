"""Quoted remarks, and how two of them stand."""
