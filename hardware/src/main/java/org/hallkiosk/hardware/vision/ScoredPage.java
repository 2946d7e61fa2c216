package org.hallkiosk.hardware.vision;

/// @param score the larger, the more it looks like a page
record ScoredPage(PageCorners corners, double score) {}
