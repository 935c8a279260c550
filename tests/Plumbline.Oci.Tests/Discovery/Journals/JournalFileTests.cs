using Plumbline.Oci.Discovery.Journals;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Discovery.Journals;

public sealed class JournalFileTests
{
    [Fact]
    public void What_a_full_disk_does_not_take_can_be_read_all_the_same()
    {
        var told = new List<string>();
        using var file = JournalFile.Open("/dev/full", told.Add);
        var journal = new Journal(file, new Dictionary<string, Answered>());
        var answer = journal.Begin("question", CheckpointHome.Began);

        Segment[] pages = [answer.Add("a", "b"), answer.Add(), answer.Add("c")];
        answer.Finish();

        pages
            .Select(journal.Texts)
            .ShouldBe([
                ["a", "b"],
                [],
                ["c"],
            ]);
        told.ShouldHaveSingleItem().ShouldContain("No space left on device");
    }

    [Fact]
    public void A_file_without_a_name_can_be_read_again()
    {
        using var file = JournalFile.Nameless();
        using var journal = new Journal(file, new Dictionary<string, Answered>());
        var page = journal.Begin("question", CheckpointHome.Began).Add("a");

        journal.Texts(page).ShouldBe(["a"]);
        journal.Path.ShouldBeNull();
    }
}
