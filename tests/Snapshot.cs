using System.Runtime.CompilerServices;

namespace Plumbline.Tests;

/// <summary>Compares text with a file beside the test. <c>UPDATE_SNAPSHOTS=1 ./test</c> rewrites the files.</summary>
internal static class Snapshot
{
    public static void ShouldMatchSnapshot(this string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).ShouldBeTrue($"There is no snapshot {name}: UPDATE_SNAPSHOTS=1 ./test writes it.");
        actual.ShouldBe(File.ReadAllText(path));
    }
}
