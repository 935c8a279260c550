namespace Plumbline.Simulator;

/// <summary>How to serve, and what.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The port for TLS on loopback; 0 takes a free one.</summary>
    public int HttpsPort { get; init; }

    /// <summary>The port for plain HTTP, the CONNECT proxy and the vaults' own addresses on loopback; 0 takes a free one.</summary>
    public int HttpPort { get; init; }

    /// <summary>Each <c>demo</c>, <c>empty</c>, the path of a tenancy file, or <c>generate:keys=5000,seed=7</c>. The key that signs a request selects.</summary>
    public IReadOnlyList<string> Tenancies { get; init; } = ["demo"];

    /// <summary>Where changes, the config file, the keys and the CA bundle are kept; null is a temporary folder, removed on dispose.</summary>
    public string? StateDirectory { get; init; }

    /// <summary>
    /// Makes SQLite's library loadable, given a folder that can be written. Only a program that carries the library
    /// inside needs it; it is called before the state is opened.
    /// </summary>
    public Action<string>? LoadSqlite { get; init; }

    /// <summary>The clock that request dates are held against and that new resources are stamped with.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long answers are held back: <c>30ms</c>, or <c>ListKeys=80ms</c> for one operation.</summary>
    public IReadOnlyList<string> Latency { get; init; } = [];

    /// <summary>How many calls each tenancy may make of each service, such as <c>10/s</c>; null is no limit.</summary>
    public string? Throttle { get; init; }

    /// <summary>What goes wrong: <c>503:1%</c>, <c>ListKeys:404:1</c>, <c>slow=10s</c>, <c>down=eu-frankfurt-1</c>.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The path of a scenario file: weather that changes while it serves.</summary>
    public string? Scenario { get; init; }

    /// <summary>Decides everything random; null is the scenario's seed, or else 7.</summary>
    public int? Seed { get; init; }

    /// <summary>
    /// How long OCI's asynchronous changes take, such as CREATING to ENABLED; by default until the next call.
    /// </summary>
    public TimeSpan LifecycleDelay { get; init; }

    /// <summary>How far Resource Search's index lags behind; by default not at all, OCI's by minutes to hours.</summary>
    public TimeSpan SearchLag { get; init; }

    /// <summary>Gets one line for each noteworthy event: what is not simulated, why a request was refused, faults. Called from many threads.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>Gets every request once it is answered, and how long that took. Called from many threads.</summary>
    public Action<RecordedRequest, TimeSpan>? RequestLog { get; init; }
}
