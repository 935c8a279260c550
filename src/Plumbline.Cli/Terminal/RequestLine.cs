using System.Globalization;
using Plumbline.Simulator;

namespace Plumbline.Cli.Terminal;

/// <summary>A request as one line of the simulator's log.</summary>
internal static class RequestLine
{
    public static string Of(RecordedRequest request, TimeSpan took) =>
        SafeText.Escape(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Time.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ} {request.Method} {request.Host} {request.Path} {request.Operation ?? "-"} {request.Status} {took.TotalMilliseconds:0.0}ms"
            )
        );
}
