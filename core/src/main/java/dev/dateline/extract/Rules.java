package dev.dateline.extract;

/** All rules for one article. */
record Rules(
    Words words,
    PersonRules persons,
    PlaceRules places,
    UnknownPlaces unknownPlaces,
    SportsGuard sports) {

  static Rules of(Words words, Gazetteer gazetteer) {
    PlaceRules places = new PlaceRules(words, gazetteer);
    SportsGuard sports = new SportsGuard(words, places);
    return new Rules(
        words,
        new PersonRules(words, sports.isSports()),
        places,
        new UnknownPlaces(words, places, gazetteer),
        sports);
  }
}
