using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Plumbline.Simulator.Watching;

namespace Plumbline.Cli;

/// <summary>
/// Sends the simulator's spans and measurements by OTLP, when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says where to. The
/// exporter reads the other variables of OpenTelemetry itself.
/// </summary>
internal sealed class OtlpExport : IDisposable
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly TracerProvider _traces;
    private readonly MeterProvider _metrics;

    private OtlpExport()
    {
        var resource = ResourceBuilder.CreateDefault().AddService("plumb-sim", serviceVersion: ToolVersion.Current);
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Telemetry.Name)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Telemetry.Name)
            .AddOtlpExporter()
            .Build();
    }

    /// <summary>Null when nobody is to be told: then nothing of OpenTelemetry is even loaded.</summary>
    /// <exception cref="UsageException">The endpoint is no address: the exporter would say nothing of it.</exception>
    public static OtlpExport? Start(IReadOnlyDictionary<string, string> environment)
    {
        if (environment.GetValueOrDefault(EndpointVariable) is not { Length: > 0 } endpoint)
        {
            return null;
        }

        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" }
            ? new OtlpExport()
            : throw new UsageException($"{EndpointVariable} is '{endpoint}', which is not an http or https address.");
    }

    /// <summary>What has not been sent yet is sent.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }
}
