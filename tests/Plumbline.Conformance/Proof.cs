using Plumbline.Simulator;

namespace Plumbline.Conformance;

/// <summary>Which operations a client has called with success, as the simulator saw it.</summary>
internal static class Proof
{
    /// <summary>One <c>service/Operation</c> a line.</summary>
    public static string Of(IEnumerable<RecordedRequest> requests)
    {
        var operations = requests
            .Where(request => request is { Operation: not null, Status: >= 200 and < 300 })
            .Select(request => $"{request.Service}/{request.Operation}");
        return string.Concat(operations.Distinct().Order(StringComparer.Ordinal).Select(operation => $"{operation}\n"));
    }
}
