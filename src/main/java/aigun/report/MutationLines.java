package aigun.report;

import aigun.author.Mutation;
import aigun.author.Mutations;
import aigun.author.Mutations.Unnoticed;
import aigun.author.Parting;
import aigun.screen.Messages;
import java.util.List;

/** What came of changing the rules of a pack one by one, as lines of a page: first what no test noticed, all of it. */
final class MutationLines {
    private final Page page;
    private final Messages messages;

    MutationLines(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void add(Tested.Changes changes) {
        if (changes instanceof Tested.Changes.Untried) {
            page.head(messages.text("test.changes"));
            page.line(1, messages.text("test.changes.untried"));
        } else if (changes instanceof Tested.Changes.Tried tried) {
            add(tried.mutations());
        }
    }

    private void add(Mutations mutations) {
        List<Unnoticed> all = mutations.unnoticed();
        list(
                "test.changes.seen",
                all.stream().filter(each -> !each.parting().isEmpty()).toList());
        list(
                "test.changes.unseen",
                all.stream().filter(each -> each.parting().isEmpty()).toList());
        page.head(messages.text("test.changes"));
        page.line(
                1,
                messages.text(
                        "test.changes.sum",
                        Numbers.grouped(mutations.all()),
                        Numbers.grouped(mutations.noticed()),
                        Numbers.grouped(all.size()),
                        Numbers.grouped(mutations.missed())));
        if (0 < mutations.met()) {
            String share = Numbers.part(mutations.noticed(), mutations.met());
            page.line(1, messages.text("test.changes.share", share));
        }
    }

    /** Where several changes stand in one place, it is named once. */
    private void list(String head, List<Unnoticed> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.head(messages.text(head, Numbers.grouped(changes.size())));
        for (int from = 0; from < changes.size(); ) {
            int to = from + 1;
            while (to < changes.size() && isOneLine(changes.get(from), changes.get(to))) {
                to++;
            }
            String where = changes.get(from).mutation().where().toString();
            if (from == 0
                    || !changes.get(from - 1).mutation().where().toString().equals(where)) {
                page.line(1, where);
            }
            page.line(2, words(changes.subList(from, to)));
            from = to;
        }
    }

    /** Whether two changes are changes of the same, of which nothing else is to be told. */
    private static boolean isOneLine(Unnoticed one, Unnoticed other) {
        return one.parting().isEmpty()
                && other.parting().isEmpty()
                && one.mutation().where().equals(other.mutation().where())
                && one.mutation().before().equals(other.mutation().before());
    }

    private String words(List<Unnoticed> changes) {
        List<String> after =
                changes.stream().map(each -> after(each.mutation())).toList();
        Unnoticed first = changes.get(0);
        String change = messages.text("test.change", first.mutation().before(), String.join(", ", after));
        if (first.parting().isEmpty()) {
            return change;
        }
        Parting parting = first.parting().get(0);
        return messages.text(
                "test.parting." + moment(parting),
                parting.path(),
                Integer.toString(parting.decision()),
                difference(parting),
                change);
    }

    private String after(Mutation mutation) {
        return mutation.kind() == Mutation.Kind.CHANGED
                ? mutation.after()
                : messages.text("test.change." + Messages.word(mutation.kind()));
    }

    private static String moment(Parting parting) {
        if (parting.isAtEnd()) {
            return "at-end";
        }
        return parting.decision() == 0 ? "at-start" : "after";
    }

    private String difference(Parting parting) {
        return messages.text(
                "test.parting." + Messages.word(parting.kind()),
                parting.name(),
                word(parting.kind(), parting.now()),
                word(parting.kind(), parting.was()));
    }

    private String word(Parting.Kind kind, String value) {
        if (kind == Parting.Kind.CHOICE) {
            return messages.text("test.parting.choice." + value);
        }
        return value.isEmpty() ? messages.text("test.value.none") : value;
    }
}
