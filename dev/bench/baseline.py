# The baseline beside which grouping is measured: scikit-learn's TF-IDF and average link, as one would first try it.
# Reads JSON Lines with `id`, `title` and `text`; prints {"id", "story"} lines and, last, {"seconds", "peakMegabytes"}.
#
#     /usr/bin/python3 dev/bench/baseline.py articles.jsonl
import json
import resource
import sys
import time

from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_distances

DISTANCE = 0.86  # the best on the mean of the five development files, one for all of them

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
