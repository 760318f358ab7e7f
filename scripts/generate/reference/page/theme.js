// Runs before anything is painted, so that a chosen theme does not flash.
const { dataset, classList } = document.documentElement;
classList.add("js");
dataset.way = "client";
try {
  dataset.theme = localStorage.getItem("theme") ?? "";
  dataset.way = localStorage.getItem("way") ?? "client";
} catch {
  // A browser may refuse storage to local files; then nothing is remembered.
}
