"""The benchmarks, proved on small documents of their own."""
