using Plumbline.Cli.Settings;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Exceptions.Files;

namespace Plumbline.Cli.Tests.Settings;

/// <summary>Many changes in a short time: a lock that goes away just while another asks for it is waited for, no error.</summary>
public sealed class ExceptionsEditTests : IDisposable
{
    private const int Writers = 8;
    private const int Changes = 25;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plumbline-edit-");

    private string FilePath => Path.Combine(_folder.FullName, "exceptions.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Changes_at_the_same_time_wait_for_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer))));

        ExceptionsFile.Read(FilePath).Count.ShouldBe(Writers * Changes);
    }

    private async Task WriteAsync(int writer)
    {
        var edit = new ExceptionsEdit(FilePath, TimeProvider.System, CancellationToken.None);
        for (var number = 0; number < Changes; number++)
        {
            var added = Exception($"writer-{writer}-{number}");
            await edit.RunAsync((text, entries) => ExceptionText.Add(text, entries, added), isCreated: true);
        }
    }

    private static AcceptedFailure Exception(string id) =>
        new()
        {
            Id = id,
            Owner = "team",
            Reason = "r",
            Created = new DateOnly(2026, 1, 1),
            Expires = new DateOnly(2099, 12, 31),
            Scope = new ExceptionScope { Rule = "OCI-KMS-004" },
        };
}
