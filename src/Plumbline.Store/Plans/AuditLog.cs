using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Plumbline.Core.Plans;

namespace Plumbline.Store.Plans;

/// <summary>
/// The evidence of a plan, <c>PLAN.audit</c>: each line holds the hash of the one before, and the end of each run is signed,
/// so that nobody changes, removes or adds one unnoticed.
/// </summary>
public sealed class AuditLog : IDisposable
{
    private readonly FileStream _file;
    private readonly OperatorKey _key;
    private readonly string _principal;
    private readonly string _toolVersion;
    private readonly TimeProvider _time;
    private string? _head;
    private int _count;

    private AuditLog(FileStream file, OperatorKey key, string principal, string toolVersion, TimeProvider time) =>
        (_file, _key, _principal, _toolVersion, _time) = (file, key, principal, toolVersion, time);

    public static string PathFor(string planPath) => $"{planPath}.audit";

    /// <summary>Opens it to go on with, or begins it. A last line that a crash cut off goes away.</summary>
    /// <exception cref="PlanFileException">It cannot be read or written.</exception>
    public static AuditLog Open(
        string planPath,
        OperatorKey key,
        string principal,
        string toolVersion,
        TimeProvider time
    )
    {
        var path = PathFor(planPath);
        try
        {
            var lines = File.Exists(path) ? WholeLines(path) : [];
            var file = new FileStream(path, PrivateFile.ToHold());
            file.SetLength(lines.Sum(line => (long)Encoding.UTF8.GetByteCount(line) + 1));
            file.Seek(0, SeekOrigin.End);
            return new AuditLog(file, key, principal, toolVersion, time)
            {
                _head = lines is [.., var last] ? HashOf(last) : null,
                _count = lines.Count,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PlanFileException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    public void Dispose() => _file.Dispose();

    internal void Add(Plan plan, PlanStep step, string what, StepOutcome outcome) =>
        Append(
            plan,
            what,
            record =>
                record with
                {
                    Step = step.Id,
                    Action = step.Action,
                    Target = step.Target,
                    Fields = outcome.Fields,
                    RequestIds = outcome.RequestIds,
                }
        );

    internal void Fail(Plan plan, PlanStep step, StepException error) =>
        Append(
            plan,
            "failed",
            record =>
                record with
                {
                    Step = step.Id,
                    Action = step.Action,
                    Target = step.Target,
                    Message = error.Message,
                    RequestIds = error.OpcRequestId is { } id ? [id] : [],
                }
        );

    internal void Seal(Plan plan, PlanRunResult result) =>
        Append(
            plan,
            AuditFile.Sealed,
            record =>
                Signed(
                    record with
                    {
                        Message = result.Message ?? result.Outcome.ToString(),
                        PublicKey = _key.PublicKey,
                    }
                )
        );

    private AuditRecord Signed(AuditRecord record) => record with { Signature = _key.Sign(TextOf(record)) };

    /// <summary>The one way to write a record: a line that says the same in another way is not as it was written.</summary>
    internal static string TextOf(AuditRecord record) => JsonSerializer.Serialize(record, PlanJson.Default.AuditRecord);

    internal static string HashOf(string line) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));

    internal static IReadOnlyList<string> WholeLines(string path) =>
        File.ReadAllText(path) is var text && text.LastIndexOf('\n') is >= 0 and var end ? text[..end].Split('\n') : [];

    private void Append(Plan plan, string what, Func<AuditRecord, AuditRecord> complete)
    {
        var record = complete(
            new AuditRecord
            {
                Number = _count + 1,
                At = _time.GetUtcNow(),
                Event = what,
                Principal = _principal,
                ToolVersion = _toolVersion,
                PlanId = plan.Id,
                PlanDigest = plan.Digest,
                Previous = _head ?? HashOf(plan.Digest),
            }
        );
        var line = TextOf(record);
        _file.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _file.Flush(flushToDisk: true);
        (_head, _count) = (HashOf(line), _count + 1);
    }
}
