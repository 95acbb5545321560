package aigun.format;

import aigun.model.Paper;
import aigun.model.PaperId;
import aigun.model.Person;
import aigun.model.PersonId;
import aigun.model.Place;
import aigun.model.PlaceId;
import aigun.model.Source;
import aigun.model.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sources, people, places and papers. */
final class Papers {
    private Papers() {}

    static List<Source> sources(Fields pack) {
        List<Source> sources = new ArrayList<>();
        for (Fields.Titled titled : pack.children("sources")) {
            Fields fields = titled.fields();
            sources.add(new Source(
                    new SourceId(titled.id()),
                    fields.text("author"),
                    fields.text("title"),
                    fields.text("year"),
                    fields.text("where"),
                    fields.word("kind"),
                    fields.text("use")));
        }
        return sources;
    }

    static List<Person> people(Fields pack) {
        List<Person> people = new ArrayList<>();
        for (Fields.Titled titled : pack.children("people")) {
            Fields fields = titled.fields();
            people.add(new Person(
                    new PersonId(titled.id()),
                    fields.text("name"),
                    fields.text("role"),
                    Glosses.names(fields),
                    Glosses.called(fields),
                    fields.truth("invented"),
                    fields.prose("about"),
                    Evidences.sources(fields)));
        }
        return people;
    }

    static List<Place> places(Fields pack) {
        List<Place> places = new ArrayList<>();
        for (Fields.Titled titled : pack.children("places")) {
            Fields fields = titled.fields();
            places.add(new Place(
                    new PlaceId(titled.id()),
                    fields.text("name"),
                    Glosses.names(fields),
                    Glosses.called(fields),
                    degrees(fields, "north"),
                    degrees(fields, "east"),
                    fields.prose("about")));
        }
        return places;
    }

    private static double degrees(Fields fields, String key) {
        Kind.Decimal range = (Kind.Decimal) PaperKeys.PLACE.key(key).kind();
        Optional<Node> node = fields.value(key);
        return node.flatMap(value -> Decimals.read(value, range, fields.context()))
                .orElse(0.0);
    }

    static List<Paper> papers(Fields pack) {
        List<Paper> papers = new ArrayList<>();
        Pairings pairings = new Pairings();
        for (Fields.Titled titled : pack.children("papers")) {
            Fields fields = titled.fields();
            papers.add(new Paper(
                    new PaperId(titled.id()),
                    fields.text("title"),
                    fields.rule("held"),
                    fields.text("maker"),
                    Moments.read(fields, "date"),
                    fields.text("language"),
                    fields.text("came"),
                    fields.text("limits"),
                    fields.prose("text"),
                    pairings.read(titled.id(), fields),
                    Evidences.sources(fields)));
        }
        return papers;
    }
}
