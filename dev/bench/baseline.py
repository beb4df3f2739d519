# Baseline for the grouping: TF-IDF and average-linkage clustering with scikit-learn. Reads JSON
# Lines with `id`, `title` and `text`. Prints {"id", "story"} lines, followed by {"seconds", "peakMegabytes"}.
#
#     /usr/bin/python3 dev/bench/baseline.py articles.jsonl
import json
import resource
import sys
import time

from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_distances

DISTANCE = 0.86  # the threshold with the best mean score on the five development files

rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
start = time.perf_counter()
vectors = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(
    f"{row['title']}\n{row.get('text', '')}" for row in rows
)
labels = AgglomerativeClustering(
    n_clusters=None, metric="precomputed", linkage="average", distance_threshold=DISTANCE
).fit_predict(cosine_distances(vectors))
seconds = time.perf_counter() - start
for row, label in zip(rows, labels):
    print(json.dumps({"id": row["id"], "story": int(label)}))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(json.dumps({"seconds": seconds, "peakMegabytes": peak}))
