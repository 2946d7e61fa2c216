package org.hallkiosk.laws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Depth-first search for cycles in a small directed graph.
final class Cycles {

  private final Map<String, Set<String>> graph;
  private final Set<String> done = new HashSet<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<String> found = new ArrayList<>();

  Cycles(Map<String, Set<String>> graph) {
    this.graph = graph;
  }

  List<String> found() {
    graph.keySet().forEach(this::visit);
    return found;
  }

  private void visit(String node) {
    if (path.contains(node)) {
      found.add(loopTo(node));
      return;
    }
    if (!done.add(node)) {
      return;
    }
    path.addLast(node);
    Set<String> next = graph.getOrDefault(node, Set.of());
    next.forEach(this::visit);
    path.removeLast();
  }

  private String loopTo(String node) {
    List<String> walked = new ArrayList<>(path);
    List<String> loop = new ArrayList<>(walked.subList(walked.indexOf(node), walked.size()));
    loop.add(node);
    return String.join(" -> ", loop);
  }
}
