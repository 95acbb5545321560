package aigun.author;

import aigun.author.Gathering.Ground;
import aigun.engine.Address;
import aigun.model.Assessment;
import aigun.model.DebriefPage;
import aigun.model.Gloss;
import aigun.model.Mandate;
import aigun.model.Pack;
import aigun.model.Pairing;
import aigun.model.Paper;
import aigun.model.Person;
import aigun.model.Place;
import aigun.model.Prose;
import aigun.model.Side;
import aigun.model.Start;
import aigun.model.Treaty;
import java.util.List;

/** Goes through what a pack says outside its scenes: of people, papers, treaties and words, and of the finished paper. */
final class ReferenceTexts {
    private static final Address PACK = Address.file("pack");
    private static final Ground INVENTED = new Ground(false, List.of(Prose.Span.Mark.INVENTED), List.of());

    private final Texts texts;

    ReferenceTexts(Texts texts) {
        this.texts = texts;
    }

    void addAll(Pack pack) {
        texts.add(pack.about(), PACK.at("about"), Ground.FACTS);
        for (Side side : pack.sides()) {
            texts.add(side.seat(), PACK.at("sides").at(side.id().text()).at("seat"), Ground.FACTS);
        }
        pack.mandates().forEach(this::add);
        add(pack.foresight(), PACK.at("foresight"));
        for (Start start : pack.starts()) {
            texts.add(start.about(), PACK.at("starts").at(start.id().text()).at("about"), Ground.FACTS);
        }
        pack.people().forEach(this::add);
        for (Place place : pack.places()) {
            texts.add(place.about(), PACK.at("places").at(place.id().text()).at("about"), Ground.FACTS);
        }
        for (Gloss gloss : pack.glossary()) {
            Address at = PACK.at("glossary").at(gloss.id().text());
            texts.add(gloss.text(), at.at("text"), Ground.listing(gloss.sources()));
        }
        pack.papers().forEach(this::add);
        pack.treaties().forEach(this::add);
        pack.debrief().forEach(this::add);
    }

    /** What a class is asked states nothing by itself. */
    private void add(DebriefPage page) {
        Ground ground = page.stands() == DebriefPage.Stands.CLASS ? Ground.STORY : Ground.FACTS;
        Address at = PACK.at("debrief").at(page.id());
        texts.add(page.text(), at.at("text"), ground);
        for (int row = 0; row < page.rows().size(); row++) {
            Address rows = at.at("rows").at(row);
            List<Prose> cells = page.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                texts.add(cells.get(cell), rows.at("cells").at(cell), ground);
            }
            texts.add(page.rows().get(row).beneath(), rows.at("beneath"), ground);
        }
        texts.add(page.note(), at.at("note"), ground);
        texts.add(page.rest(), at.at("rest"), ground);
    }

    private void add(Mandate mandate) {
        Address at = PACK.at("mandates").at(mandate.side().text());
        texts.add(mandate.text(), at.at("text"), Ground.listing(mandate.sources()));
        add(mandate.receptions(), at.at("receptions"));
    }

    private void add(List<Assessment> assessments, Address at) {
        for (Assessment assessment : assessments) {
            Address findings = at.at(assessment.id()).at("findings");
            for (int index = 0; index < assessment.findings().size(); index++) {
                Address text = findings.at(index).at("text");
                texts.add(assessment.findings().get(index).text(), text, Ground.FACTS);
            }
        }
    }

    private void add(Person person) {
        Address at = PACK.at("people").at(person.id().text());
        Ground ground = person.invented() ? INVENTED : Ground.listing(person.sources());
        texts.add(person.role(), at.at("role"), ground);
        texts.add(person.about(), at.at("about"), ground);
    }

    private void add(Paper paper) {
        Address at = PACK.at("papers").at(paper.id().text());
        Ground ground = Ground.listing(paper.sources());
        texts.add(paper.maker(), at.at("maker"), ground);
        texts.add(paper.language(), at.at("language"), ground);
        texts.add(paper.came(), at.at("came"), ground);
        texts.add(paper.limits(), at.at("limits"), ground);
        texts.add(paper.text(), at.at("text"), ground);
        for (Pairing pairing : paper.beside()) {
            Address text = at.at("beside").at(pairing.other().text()).at("text");
            texts.add(pairing.text(), text, Ground.listing(pairing.sources()));
        }
    }

    private void add(Treaty treaty) {
        Address at = Address.file("treaties/" + treaty.id().text());
        Ground whole = Ground.listing(treaty.sources());
        texts.add(treaty.signed(), at.at("signed"), whole);
        texts.add(treaty.languages(), at.at("languages"), whole);
        for (int index = 0; index < treaty.articles().size(); index++) {
            Treaty.Article article = treaty.articles().get(index);
            Address text = at.at("articles").at(index).at("text");
            texts.add(article.text(), text, article.sources().isEmpty() ? whole : Ground.listing(article.sources()));
        }
        for (Treaty.Clause clause : treaty.clauses()) {
            Address says = at.at("clauses").at(clause.issue().text());
            Ground ground = clause.sources().isEmpty() ? whole : Ground.listing(clause.sources());
            texts.add(clause.says(), says.at("says"), ground);
            texts.add(clause.summaries(), says.at("summaries"), ground);
        }
    }
}
