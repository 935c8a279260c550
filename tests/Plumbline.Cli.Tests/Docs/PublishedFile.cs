namespace Plumbline.Cli.Tests.Docs;

/// <summary>Files under <c>docs/schema</c> that the program prints. <c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites them.</summary>
internal static class PublishedFile
{
    public static void ShouldBePublished(this string actual, string name)
    {
        var path = Repository.PathOf("docs", "schema", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        File.ReadAllText(path).ShouldBe(actual, $"{name} is old: UPDATE_SNAPSHOTS=1 ./test writes it.");
    }
}
