using Plumbline.Store.Plans;

namespace Plumbline.Store.Tests.Plans;

/// <summary>Plans and their evidence tell when somebody has been at them.</summary>
public sealed class PlanEvidenceTests
{
    [Theory]
    [InlineData("\"tenancyName\": \"acme\"", "\"tenancyName\": \"acmf\"", "is not as it was made")]
    [InlineData("plumbline.plan/1", "plumbline.plan/9", "this version reads plumbline.plan/1")]
    [InlineData("\"effect\": \"update\"", "\"effect\": 1", "is no plan at items[0].steps[0].effect")]
    [InlineData("{\n", "", "is no plan")]
    public void A_plan_that_was_edited_is_refused(string old, string edited, string sentence)
    {
        using var folder = new PlanFolder();
        folder.Write();
        var text = File.ReadAllText(folder.Path);
        text.ShouldContain(old);
        File.WriteAllText(folder.Path, text.Replace(old, edited, StringComparison.Ordinal));

        Should.Throw<PlanFileException>(() => PlanFile.Read(folder.Path)).Message.ShouldContain(sentence);
    }

    [Fact]
    public void Only_the_owner_may_read_what_a_run_rests_on()
    {
        using var folder = new PlanFolder();
        folder.Write();
        OperatorKey.Open(folder.KeyPath).Dispose();

        foreach (var path in (string[])[folder.Path, folder.KeyPath])
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task Every_byte_of_an_audit_file_counts()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();
        await folder.ApplyAsync(plan);
        folder.AuditProblem(plan).ShouldBeNull();
        var path = $"{folder.Path}.audit";
        var good = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        for (var index = 0; index < good.Length; index++)
        {
            var bad = good.ToArray();
            bad[index] ^= 1;
            await File.WriteAllBytesAsync(path, bad, TestContext.Current.CancellationToken);
            folder.AuditProblem(plan).ShouldNotBeNull($"byte {index}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_line_that_is_missing_is_noticed(int line)
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();
        await folder.ApplyAsync(plan);
        var path = $"{folder.Path}.audit";
        var lines = (await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken)).ToList();
        lines.Count.ShouldBe(4);
        lines.RemoveAt(line);
        await File.WriteAllTextAsync(
            path,
            string.Concat(lines.Select(text => text + "\n")),
            TestContext.Current.CancellationToken
        );

        folder.AuditProblem(plan).ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_operator_is_noticed()
    {
        using var folder = new PlanFolder();
        var plan = folder.Write();
        await folder.ApplyAsync(plan);
        using var other = OperatorKey.Open($"{folder.KeyPath}.other");

        AuditFile
            .ProblemOf($"{folder.Path}.audit", plan, other.PublicKey)
            .ShouldBe("Line 4 was signed by another key.");
    }
}
