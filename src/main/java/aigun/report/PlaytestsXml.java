package aigun.report;

import aigun.author.Coverage;
import aigun.author.Mutations;
import aigun.author.Playtest;
import aigun.author.Playtests;
import aigun.author.Unmet;
import aigun.screen.Messages;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What came of testing a pack, as JUnit XML, which services that build programs read: a suite of known paths, a case each,
 * and one of walks, a case for each start. What was come by stands in the properties of the first, and how many
 * changes to rules were noticed.
 */
public final class PlaytestsXml {
    private final XMLStreamWriter xml;
    private final UnmetWords words;

    private PlaytestsXml(XMLStreamWriter xml, Messages messages) {
        this.xml = xml;
        words = new UnmetWords(messages);
    }

    /** A test, and why it failed; nothing for one that passed. */
    private record Case(String name, List<String> failures) {}

    public static String of(Tested tested, Messages messages) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new PlaytestsXml(writer, messages).write(tested);
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(Tested tested) throws XMLStreamException {
        Playtests tests = tested.tests();
        List<Case> paths = new ArrayList<>();
        for (Playtest test : tests.paths()) {
            List<String> failures = new ArrayList<>();
            for (Unmet unmet : test.unmet()) {
                failures.add(words.of(unmet));
            }
            paths.add(new Case(test.path().id(), failures));
        }
        List<Case> walks = new ArrayList<>();
        for (Playtests.Walks each : tests.walks()) {
            walks.add(new Case(
                    each.start().text(), each.failed().stream().map(words::of).toList()));
        }
        String pack = tests.pack().id();
        xml.writeStartDocument("UTF-8", "1.0");
        begin(0, "testsuites");
        beginSuite(pack + ".paths", paths);
        begin(2, "properties");
        coverage("paths", tests.byPaths());
        coverage("all", tests.byAll());
        changes(tested.changes());
        end(2);
        cases(pack + ".paths", paths);
        end(1);
        beginSuite(pack + ".walks", walks);
        begin(2, "properties");
        property("seed", tested.seed());
        end(2);
        cases(pack + ".walks", walks);
        end(1);
        end(0);
    }

    private void beginSuite(String name, List<Case> cases) throws XMLStreamException {
        begin(1, "testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(cases.size()));
        long failed = cases.stream().filter(each -> !each.failures().isEmpty()).count();
        attribute("failures", Long.toString(failed));
        attribute("errors", "0");
        attribute("skipped", "0");
    }

    private void coverage(String by, Coverage coverage) throws XMLStreamException {
        for (Coverage.Part part : coverage.parts()) {
            String name = "coverage." + by + "." + Messages.word(part.kind());
            property(name, part.met() + "/" + part.all());
        }
    }

    /** A change that no test noticed is no failure. */
    private void changes(Tested.Changes changes) throws XMLStreamException {
        if (changes instanceof Tested.Changes.Tried tried) {
            Mutations mutations = tried.mutations();
            property("changes.all", Integer.toString(mutations.all()));
            property("changes.noticed", Integer.toString(mutations.noticed()));
            property(
                    "changes.not-noticed",
                    Integer.toString(mutations.unnoticed().size()));
            property("changes.nobody-came-by", Integer.toString(mutations.missed()));
        }
    }

    private void property(String name, String value) throws XMLStreamException {
        indent(3);
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void cases(String suite, List<Case> cases) throws XMLStreamException {
        for (Case each : cases) {
            if (each.failures().isEmpty()) {
                indent(2);
                xml.writeEmptyElement("testcase");
                name(suite, each);
            } else {
                begin(2, "testcase");
                name(suite, each);
                indent(3);
                xml.writeStartElement("failure");
                attribute("message", each.failures().get(0));
                xml.writeCharacters(plain(String.join("\n", each.failures())));
                xml.writeEndElement();
                end(2);
            }
        }
    }

    private void name(String suite, Case each) throws XMLStreamException {
        attribute("classname", suite);
        attribute("name", each.name());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, plain(value));
    }

    private void begin(int steps, String element) throws XMLStreamException {
        indent(steps);
        xml.writeStartElement(element);
    }

    private void end(int steps) throws XMLStreamException {
        indent(steps);
        xml.writeEndElement();
    }

    private void indent(int steps) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(steps));
    }

    /** XML can't hold control characters, even escaped. */
    private static String plain(String text) {
        return text.replaceAll("[^\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
